# A syntax tree 100 000 levels deep, made node by node: unparse, dump and compile refuse it, ast.walk goes through.
import ast


def attempt(label, action):
    try:
        action()
        print(label, "worked")
    except (SyntaxError, MemoryError, RecursionError, ValueError):
        print(label, "refused")


def nest(depth):
    where = {"lineno": 1, "col_offset": 0, "end_lineno": 1, "end_col_offset": 0}
    node = ast.Constant(1, **where)
    for _ in range(depth):
        node = ast.UnaryOp(ast.USub(), node, **where)
    return node


print(ast.unparse(nest(3)), eval(compile(ast.Expression(nest(7)), "<tree>", "eval")))
node = nest(100_000)
attempt("unparse", lambda: ast.unparse(node))
attempt("dump", lambda: ast.dump(node))
attempt("visit", lambda: ast.NodeVisitor().visit(node))
print("walk works", sum(isinstance(n, ast.UnaryOp) for n in ast.walk(node)))
attempt("compile", lambda: compile(ast.Expression(node), "<tree>", "eval"))

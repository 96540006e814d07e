# ast.parse and ast.dump: the tree of a few statements, plain and indented; empty lists are left out.
import ast

print(ast.dump(ast.parse("x = 1 + y")))
print(ast.dump(ast.parse("f(a, *b, key=1)", mode="eval")))
print(ast.dump(ast.parse("def f(a, b=2): return a"), indent=2))
print(ast.dump(ast.parse("pass"), show_empty=True))
node = ast.parse("a.b[1:2]", mode="eval").body
print(ast.dump(node), "|", ast.dump(node, annotate_fields=False))
print(ast.dump(ast.parse("x", mode="eval").body, include_attributes=True))
print(ast.dump(ast.Constant(value=5, kind=None)), repr(ast.Constant(5)))
print(ast.dump(ast.parse("if a: b\nelif c: d", mode="exec").body[0], indent=1))
try:
    ast.parse("x = = 1")
except SyntaxError as error:
    print(error.msg, error.lineno, error.offset)

# A NodeTransformer changes a tree, which is then compiled and run.
import ast


class Loud(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        if isinstance(node.op, ast.Add):
            node.op = ast.Mult()
        return node

    def visit_Constant(self, node):
        if isinstance(node.value, str):
            return ast.copy_location(ast.Constant(node.value.upper()), node)
        return node

    def visit_Assert(self, node):
        return None


tree = Loud().visit(ast.parse("result = 2 + 3 + 4\nassert False\ntext = 'quiet'"))
ast.fix_missing_locations(tree)
space = {}
exec(compile(tree, "<made>", "exec"), space)
print(space["result"], space["text"])
print(ast.unparse(tree))
expression = ast.Expression(ast.BinOp(ast.Constant(6), ast.Mult(), ast.Name("x", ast.Load())))
try:
    compile(expression, "<made>", "eval")
except TypeError as error:
    print(error)
print(eval(compile(ast.fix_missing_locations(expression), "<made>", "eval"), {"x": 7}))
try:
    compile(ast.fix_missing_locations(ast.Module([ast.Constant(1)], [])), "<made>", "exec")
except TypeError as error:
    print(error)
print(ast.increment_lineno(ast.parse("x"), 10).body[0].lineno)

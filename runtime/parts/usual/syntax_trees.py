"""Syntax trees."""

import ast

tree = ast.parse("import a\nfrom b import c as d\ndef f(x, *y, z=1, **k) -> int:\n    return x + 1 if x else [i for i in y]\nclass A(B): pass\nx: int = {'a': (1, 2)}['a'][0:1]\nprint(f'{x!r:>3}', not x, x < 1, lambda: 0)\nwhile x: break\ntry: pass\nexcept E as e: raise\nwith a as b: del c\nassert x, 'm'\nfor i in x: continue")
print(ast.dump(tree)[:50], ast.unparse(tree), ast.literal_eval("[1, {'a': (2, None)}, -1.5]"), eval(compile(ast.parse("1 + 2", mode="eval"), "x", "eval")))


class Doubler(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.copy_location(ast.Constant(node.value * 2), node)


exec(compile(ast.fix_missing_locations(Doubler().visit(ast.parse("print(21)"))), "<tree>", "exec"))

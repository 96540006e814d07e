# Walking a tree: ast.walk, NodeVisitor, positions, source segments, docstrings.
import ast

source = '''"""Doc of the module."""
import os

def area(w, h):
    """Doc of area."""
    return w * h

class Box:
    def volume(self, d):
        return area(2, 3) * d
'''
tree = ast.parse(source)


class Calls(ast.NodeVisitor):
    def visit_FunctionDef(self, node):
        print("function", node.name, [a.arg for a in node.args.args], f"lines {node.lineno}-{node.end_lineno}")
        self.generic_visit(node)

    def visit_Call(self, node):
        print("call", ast.get_source_segment(source, node), (node.lineno, node.col_offset, node.end_col_offset))
        self.generic_visit(node)

    def visit_Constant(self, node):
        print("constant", repr(node.value)[:10])


Calls().visit(tree)
print(sorted({type(node).__name__ for node in ast.walk(tree)}))
print(ast.get_docstring(tree), "|", ast.get_docstring(tree.body[2]), "|", ast.get_docstring(tree.body[3]))
print([type(child).__name__ for child in ast.iter_child_nodes(tree.body[2])])
print([name for name, _ in ast.iter_fields(tree.body[2])])

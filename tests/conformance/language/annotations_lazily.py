# Annotations are evaluated lazily in 3.14 (PEP 649): forward references without quotes
import annotationlib
from annotationlib import Format, get_annotations


class Tree:
    left: Tree
    right: Tree | None
    value: Missing


def walk(tree: Tree, visit: NotYet = None) -> list[Later]: ...


print(Tree.__annotate__.__name__, callable(walk.__annotate__))
try:
    Tree.__annotations__
except NameError as error:
    print(error)
print(get_annotations(walk, format=Format.STRING))
for name, value in get_annotations(Tree, format=Format.FORWARDREF).items():
    print(name, type(value).__name__, getattr(value, "__forward_arg__", value) if name == "value" else "")
Missing = int
Later, NotYet = str, bool
print(Tree.__annotations__["left"] is Tree, Tree.__annotations__["value"])
print(walk.__annotations__["return"], walk.__annotations__)
Missing = str
print(Tree.__annotations__["value"], Tree.__annotations__ is Tree.__annotations__)


def made(x: print("evaluated when asked for") or int): ...


print("defined")
print(made.__annotations__, made.__annotations__)
walk.__annotations__ = {"tree": 1}
print(walk.__annotations__, walk.__annotate__, Format.VALUE.name, [f.value for f in Format])
local: int = 3
print(get_annotations(__import__("__main__")), "__annotations__" in globals())

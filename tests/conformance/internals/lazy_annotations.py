# Since 3.14 annotations are evaluated only when asked for; names may be defined later.
import annotationlib
from annotationlib import Format


class Node:
    next: Node | None
    payload: Later
    count: int = 0


def link(first: Node, second: Unknown = None) -> list[Node]:
    pass


print(annotationlib.get_annotations(Node, format=Format.STRING))
try:
    Node.__annotations__
except NameError as error:
    print(error)
forward = annotationlib.get_annotations(link, format=Format.FORWARDREF)
print(forward["first"] is Node, type(forward["second"]).__name__, forward["second"].__forward_arg__)


class Later:
    pass


annotations = Node.__annotations__
print(annotations["payload"] is Later, annotations["count"], annotations is Node.__annotations__)
print(annotationlib.get_annotations(link, format=Format.STRING))
print(callable(link.__annotate__), link.__annotate__.__name__)
Unknown = int
print(link.__annotations__["second"])
print([member.name for member in Format], annotationlib.type_repr(Later), annotationlib.type_repr([1]))

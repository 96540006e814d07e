# Refusals of frozen and ordered dataclasses and of enumerations
import enum
from dataclasses import dataclass, field, replace


def attempt(*sources):
    for source in sources:
        try:
            exec(source, globals())
        except Exception as error:
            print(f"{source!r} -> {type(error).__name__}: {error}")


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


@dataclass(kw_only=True, slots=True)
class Options:
    size: int


class Colour(enum.Enum):
    RED, BLUE = 1, 2


attempt("Point()", "Point(1, 2, 3)", "Point(1, z=2)", "Point(1).x = 2", "del Point(1).x")
attempt("Point(1) < Point(2)", "replace(Point(1), z=1)")
attempt("Point(1).new = 1")
attempt("@dataclass\nclass A:\n    x: int = 1\n    y: int", "@dataclass\nclass A:\n    x: list = []")
attempt("@dataclass(order=True, eq=False)\nclass A: x: int")
attempt("@dataclass\nclass A(Point): z: int = 1", "@dataclass(bad=1)\nclass A: pass")
attempt("field(default=1, default_factory=list)")
attempt("@dataclass(frozen=True)\nclass A:\n    x: int\n    def __setattr__(self, n, v): pass")
attempt("Colour(3)", "Colour['GREEN']", "Colour.GREEN", "Colour.RED = 5", "del Colour.RED")
attempt("Colour.RED.value = 3", "Colour.RED < Colour.BLUE")
attempt("class C(Colour): pass", "class C(enum.Enum):\n    A = 1\n    A = 2")
attempt("Colour.RED + 1", "class I(enum.IntEnum): A = 'x'")

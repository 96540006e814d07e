# Class patterns: keywords, positions by __match_args__, nesting and built-in types
from dataclasses import dataclass

@dataclass
class Point:
    x: float
    y: float

@dataclass
class Circle:
    centre: Point
    radius: float = 1

class Square:
    __match_args__ = ("side",)
    def __init__(self, side): self.side, self.colour = side, "red"

def describe(shape):
    match shape:
        case Point(0, 0): return "origin"
        case Point(x=0) | Point(y=0): return "on an axis"
        case Point(x, y) if x == y: return f"diagonal {x}"
        case Circle(Point(0, 0), radius=r): return f"centred circle {r}"
        case Circle(centre=Point(x=float() | int() as x)): return f"circle at x={x}"
        case Square(side, colour="red"): return f"red square {side}"
        case [Point(), *others]: return f"a point and {len(others)} others"
        case str(text) | bytes(text): return f"text {text!r}"
        case int() as n: return f"{type(n).__name__} {n}"
        case dict(d) | set(d): return f"collection of {len(d)}"
        case object(): return "any object"

(blue := Square(3)).colour = "blue"
for shape in Point(0, 0), Point(0, 5), Point(2, 2), Circle(Point(0, 0), 9), Circle(Point(4, 0)), Square(2), blue, \
        [Point(1, 2), 7], "t", b"b", True, 5, {1: 2}, 1.5:
    print(describe(shape))
for wrong in "Point(1, 2, 3)", "Point(1, x=2)", "blue()":
    try:
        exec(f"match Point(1, 2):\n    case {wrong}: pass\n")
    except TypeError as error:
        print(error)

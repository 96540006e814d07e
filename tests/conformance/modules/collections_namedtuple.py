# namedtuple makes light classes with named fields.
from collections import namedtuple

Point = namedtuple("Point", ["x", "y"], defaults=[0])
p = Point(3)
print(p, p.x, p[1], p == (3, 0), tuple(p), len(p), p._fields, Point._field_defaults, hash(p) == hash((3, 0)))
x, y = p
print(x, y, p._replace(y=9), p._asdict(), Point._make([7, 8]), Point(y=1, x=2), p + (1,), sorted([Point(2), Point(1)]))
print(Point.__doc__, Point.x.__doc__, Point.__name__, Point.__mro__[1].__name__, Point.__match_args__)
print(namedtuple("R", "a def a _b", rename=True)._fields, namedtuple("S", "a, b c")(1, 2, 3), namedtuple("E", "")())


class Rectangle(namedtuple("Base", "w h")):
    __slots__ = ()

    @property
    def area(self):
        return self.w * self.h

    def __str__(self):
        return f"{self.w} by {self.h}"


r = Rectangle(2, 5)
print(r, repr(r), r.area, max(r), r._replace(w=4).area)
match p:
    case Point(x=3, y=b):
        print("matched", b)
for attempt in (lambda: Point(), lambda: Point(1, 2, 3), lambda: setattr(p, "x", 1), lambda: p.z, lambda: p._replace(q=1), lambda: namedtuple("T", "a a"), lambda: namedtuple("T", "def"), lambda: namedtuple("T", "_a"), lambda: Point._make([1, 2, 3]), lambda: namedtuple("1T", "a")):
    try:
        attempt()
    except (TypeError, AttributeError, ValueError) as error:
        print(type(error).__name__, error)

# TypedDict and NamedTuple: required keys, totality, inheritance, defaults and methods
from typing import NamedTuple, NotRequired, ReadOnly, Required, TypedDict, Unpack, get_type_hints, is_typeddict

class Movie(TypedDict):
    title: str
    year: NotRequired[int]
    id: ReadOnly[int]

class Extended(Movie, total=False):
    rating: float
    owner: Required[str]

Old = TypedDict("Old", {"in": int, "x-y": str})

class Point(NamedTuple):
    """A point."""
    x: int
    y: int = 0
    @property
    def norm(self): return abs(self.x) + abs(self.y)
    def __add__(self, other): return Point(self.x + other[0], self.y + other[1])

m = Movie(title="Up", id=1)
print(m, type(m).__name__, Movie(wrong="not checked"))
print(is_typeddict(Movie), isinstance(m, dict), m | {"year": 2009})
print(sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__))
print(sorted(Movie.__readonly_keys__), Movie.__total__)
print(sorted(Extended.__required_keys__))
print(sorted(Extended.__optional_keys__), Old.__annotations__)
print(get_type_hints(Movie))
p = Point(3, -4)
print(p, p.norm, p + (1, 1), p._replace(y=0), p._asdict())
print(Point._make([7, 8]), Point._fields, Point._field_defaults)
x, y = p
print(x, y, p == (3, -4), p[0], p.x, Point.__doc__, Point(1) < p)
print(hash(p) == hash((3, -4)), Point.x.__doc__, sorted(p))
try:
    isinstance(m, Movie)
except TypeError as error:
    print(error)

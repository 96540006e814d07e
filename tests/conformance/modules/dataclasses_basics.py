# dataclasses: generated methods, defaults, order, frozen, inheritance.
import dataclasses
from dataclasses import dataclass, field


@dataclass(order=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = field(default_factory=list, compare=False)


a, b = Item("tea"), Item("cake", 2.5, ["sweet"])
a.tags.append("hot")
print(a, b, a == Item("tea"), a > b, sorted([a, b])[0].name, Item("x").tags, Item.__match_args__)
print(dataclasses.asdict(b), dataclasses.astuple(a), dataclasses.replace(b, price=9), [f.name for f in dataclasses.fields(Item)], dataclasses.is_dataclass(a))


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


p = Point(1)
print(p, hash(p) == hash(Point(1, 0)), {p: "here"}[Point(1)], hasattr(p, "__dict__"))


@dataclass
class Special(Item):
    discount: float = 0.5


print(Special("pie", 4.0), Special.__mro__[1].__name__, Item.__eq__ is not object.__eq__, Item.__hash__)
for attempt in (lambda: Item(), lambda: setattr(p, "x", 5), lambda: Item("x", y=1), lambda: hash(a), lambda: a < 5, lambda: delattr(p, "x"), lambda: p < p, lambda: dataclasses.asdict(5), lambda: Item(1, 2, 3, 4), lambda: dataclasses.make_dataclass("M", [("l", list, [])])):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

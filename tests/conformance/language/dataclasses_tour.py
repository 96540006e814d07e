# Dataclasses: fields, ordering, frozen, post-init, factories, inheritance and conversion
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace

@dataclass(order=True)
class Item:
    sort_key: float = field(init=False, repr=False)
    name: str
    price: float = 1.0
    tags: list[str] = field(default_factory=list, compare=False)
    _: KW_ONLY
    discount: InitVar[float] = 0
    secret: str = field(default="s", repr=False, metadata={"hidden": True})

    def __post_init__(self, discount):
        self.price *= 1 - discount
        self.sort_key = self.price

@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0

@dataclass
class Line:
    start: Point
    end: Point = Point(9, 9)

tea, milk = Item("tea", 4.0, discount=0.5), Item("milk", 1.5, ["cold"], secret="z")
print(tea, milk, tea > milk, sorted([tea, milk])[0].name)
print(tea.tags is milk.tags, tea == Item("tea", 2.0))
print(asdict(Line(Point(1))), astuple(Line(Point(1))))
print(replace(Point(1), y=5), {Point(1): "p"}[Point(1, 0)])
print(Point.__slots__)
print([(f.name, f.init, f.repr, f.type) for f in fields(Item)][:2])
print(fields(Item)[4].metadata["hidden"])
print(Item.__match_args__, Point.__hash__ is not None, Item.__hash__)
print(hasattr(Point(1), "__dict__"), Point.__doc__)
Made = make_dataclass("Made", [("a", int), "b", ("c", list, field(default_factory=list))], frozen=True)
print(Made(1, 2), hash(Made(1, 2, 3)) == hash(Made(1, 2, 3)))
print(Made.__module__, [f.name for f in fields(Made(1, 2))])

"""Dataclasses, enumerations."""

import dataclasses
import enum
import inspect
from dataclasses import KW_ONLY, InitVar, asdict, astuple, dataclass, field, fields, make_dataclass, replace
from typing import ClassVar, Protocol, runtime_checkable

class A:
    def __init__(self, **kwargs):
        super().__init__(**kwargs)

    def who(self):
        return ["A"]


class B(A):
    def who(self):
        return ["B", *super().who()]


@runtime_checkable
class Closes(Protocol):
    def close(self) -> None: ...


class Door:
    def close(self): ...


@dataclass(order=True, slots=True, kw_only=False)
class Point:
    x: int
    y: int = 0
    tags: list[str] = field(default_factory=list, repr=False, compare=False, hash=False)
    scale: InitVar[int] = 1
    kind: ClassVar[str] = "point"
    norm: float = field(init=False, default=0.0, metadata={"unit": "m"})

    def __post_init__(self, scale):
        self.norm = scale * (self.x**2 + self.y**2) ** 0.5


@dataclass(frozen=True, eq=True, unsafe_hash=False)
class Frozen:
    a: int
    _: KW_ONLY
    b: str = "b"


@dataclass
class Child(Point):
    z: int = 1


@dataclass(kw_only=True, eq=False, repr=False, match_args=True, weakref_slot=True, slots=True)
class Keyed:
    a: int
    inner: Point | None = None


p = Point(3, 4)
print(p, p == Point(3, 4), p < Point(4, 0), sorted([Point(2), Point(1)]), asdict(p), astuple(p), replace(p, x=0, scale=2), [f.name for f in fields(p)], Frozen(1), hash(Frozen(1)) == hash(Frozen(1)), {Frozen(1)}, dataclasses.is_dataclass(p), make_dataclass("Made", [("q", int, 5)])(), Child(1, z=2), Keyed(a=1).a, Point.__match_args__, asdict(Keyed(a=1, inner=p)), fields(Point)[0], Point.__dataclass_params__, Frozen.__annotations__, inspect.signature(Point), Point.kind, Point.__slots__)
match p:
    case Point(x=3, y=yy) if yy > 1:
        print("point", yy)


class Colour(enum.Enum):
    RED = 1
    GREEN = 2
    ROT = 1
    BLUE = enum.auto()

    @property
    def nice(self):
        return self.name.title()

    @classmethod
    def _missing_(cls, value):
        return cls.RED if value == "red" else None

    def __str__(self):
        return self.name


class Perm(enum.Flag):
    R = enum.auto()
    W = enum.auto()
    X = 4
    RW = R | W


class Level(enum.IntEnum):
    LOW = 1
    HIGH = 2


class Mode(enum.StrEnum):
    ON = enum.auto()


@enum.unique
class Planet(enum.Enum):
    EARTH = (1, 2.5)

    def __init__(self, mass, radius):
        self.mass = mass


print(Colour.RED, repr(Colour.RED), Colour(2), Colour["GREEN"], Colour("red"), Colour.RED.nice, list(Colour), Colour.__members__, len(Colour), Colour.RED in Colour, Colour.RED is Colour.ROT, Colour.RED == 1, {Colour.RED: 1}, Colour.BLUE.value, Perm.R | Perm.W, Perm.RW, Perm.R in Perm.RW, ~Perm.R, Perm.RW & Perm.X, Perm(5), Perm.R ^ Perm.W, bool(Perm(0)), list(Perm.RW), Level.LOW < Level.HIGH, Level.LOW + 1, sorted(Level, reverse=True), Mode.ON, Mode.ON == "on", Planet.EARTH.mass, enum.Enum("Dyn", "A B").B, f"{Level.LOW}", f"{Mode.ON:>4}", Colour.RED.name, isinstance(Colour.RED, Colour), Level(2), hash(Colour.RED) != 0, reversed(Colour), enum.IntFlag("IF", "A B").A | 8, Colour.__doc__)

# Flag enums, members with several values, _missing_ and __new__.
from enum import CONTINUOUS, Enum, Flag, IntFlag, auto, nonmember, verify


class Perm(Flag):
    R = auto()
    W = auto()
    X = auto()
    RW = R | W


print(Perm.R | Perm.X, repr(Perm.RW), Perm.RW & Perm.W, ~Perm.R, Perm(0), Perm.R ^ Perm.RW, Perm.R in Perm.RW, list(Perm.RW), list(Perm), len(Perm.RW), bool(Perm(0)), Perm.X.value, Perm(5).name)


Bits = IntFlag("Bits", {"A": 1, "B": 2})
print(Bits.A | Bits.B, Bits.A | 8, repr(Bits(9)), Bits.A + 1, Bits(3) == 3, Bits["A"])


class Planet(Enum):
    EARTH = (5.97e24, 6.37e6)
    MARS = (6.42e23, 3.39e6)
    UNIT = nonmember("SI")

    def __init__(self, mass, radius):
        self.mass, self.radius = mass, radius

    @classmethod
    def _missing_(cls, value):
        return cls.EARTH if value == "home" else None


print(Planet("home"), Planet.MARS.mass, Planet((5.97e24, 6.37e6)).radius, len(Planet), Planet.UNIT)
for attempt in (lambda: Perm(8), lambda: Planet("away"), lambda: Perm.R | 1, lambda: Perm("x"), lambda: verify(CONTINUOUS)(Enum("Gap", {"A": 1, "C": 3}))):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, str(error).splitlines())

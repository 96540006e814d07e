# Enumerations: members, aliases, auto, flags, methods, functional API and iteration
from enum import Enum, Flag, IntEnum, IntFlag, StrEnum, auto, nonmember, unique

class Planet(Enum):
    MERCURY = (3.3, 2.4)
    EARTH = 5.9, 6.3
    HOME = 5.9, 6.3

    def __init__(self, mass, radius): self.mass, self.radius = mass, radius
    @property
    def dense(self): return self.mass / self.radius > 1
    @classmethod
    def _missing_(cls, value): return cls.EARTH if value == "home" else None

class Level(IntEnum):
    LOW, MID, HIGH = 1, 5, 9

class Colour(StrEnum):
    RED, DARK_BLUE = auto(), auto()

class Access(Flag):
    READ, WRITE, RUN = auto(), auto(), auto()
    ALL = READ | WRITE | RUN

print(list(Planet), Planet.HOME is Planet.EARTH, Planet.EARTH.dense)
print(Planet((3.3, 2.4)), Planet("home"), Planet["EARTH"].name)
print(Level.MID > Level.LOW, Level.HIGH + 1, sorted(Level, reverse=True)[0])
print(f"{Level.LOW} {Level.LOW!r}", Level(5), max(Level))
print(Colour.RED, Colour.DARK_BLUE.upper(), Colour("red") is Colour.RED)
print(Colour.RED == "red", repr(Colour.RED), "red" in Colour)
rw = Access.READ | Access.WRITE
print(rw, repr(rw), Access.READ in rw, rw & Access.RUN, ~rw, rw ^ Access.READ)
print(Access(5), list(rw), bool(Access(0)), rw.value, Access.ALL)
print(Planet.__members__.keys(), len(Planet), Planet.EARTH in Planet)
print(Planet.EARTH.value, {Planet.EARTH: 1}[Planet.HOME])
Animal = Enum("Animal", "CAT DOG", start=5)
print(Animal.DOG.value, list(Animal), Animal.CAT == Animal.CAT)
print(Animal.CAT != Planet.EARTH, unique(Level) is Level)
print(nonmember(5).value, type(Planet).__name__)
print(IntFlag("F", "A B").A | 8, Animal(6))

# enum: members, values, auto, aliases, iteration, methods and errors.
from enum import Enum, IntEnum, StrEnum, auto, unique


class Colour(Enum):
    RED = 1
    GREEN = 2
    BLUE = auto()
    CRIMSON = 1

    @property
    def pretty(self):
        return self.name.title()


print(Colour.RED, repr(Colour.RED), Colour(2), Colour["BLUE"], Colour.BLUE.value, Colour.CRIMSON is Colour.RED, Colour.GREEN.pretty)
print(list(Colour), len(Colour), Colour.RED in Colour, 2 in Colour, "RED" in Colour, list(Colour.__members__), Colour.RED == 1, {Colour.RED: "r"}[Colour(1)])


class Size(IntEnum):
    S = 1
    L = 3


class Mode(StrEnum):
    FAST = auto()
    SAFE = "very-safe"


print(Size.L > Size.S, Size.L + 1, Size(3), f"{Size.L}", repr(Size.S), sorted([Size.L, Size.S]), Mode.FAST, repr(Mode.SAFE), Mode("fast") == "fast", Mode.SAFE.upper())
Animal = Enum("Animal", "CAT DOG")
print(list(Animal), Animal.CAT.name, isinstance(Animal.CAT, Animal), type(Animal), Colour)
for attempt in (lambda: Colour(9), lambda: Colour["PINK"], lambda: setattr(Colour, "RED", 5), lambda: Colour.RED < Colour.GREEN, lambda: Colour.PINK, lambda: exec("class Sub(Colour): pass"), lambda: setattr(Colour.RED, "value", 2), lambda: unique(Colour), lambda: Colour()):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

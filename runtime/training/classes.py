"""Objects: attributes, methods, inheritance, super, properties, slots, operators, descriptors, dataclasses, protocols."""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from enum import Enum


class Shape(ABC):
    made = 0

    def __init__(self, name):
        self.name = name
        Shape.made += 1

    @abstractmethod
    def area(self): ...

    @property
    def label(self):
        return self.name

    def describe(self):
        return len(self.label) + self.area()


class Rectangle(Shape):
    def __init__(self, width, height):
        super().__init__("rectangle")
        self.width = width
        self.height = height

    def area(self):
        return self.width * self.height


class Square(Rectangle):
    def __init__(self, side):
        super().__init__(side, side)
        self.name = "square"

    @classmethod
    def unit(cls):
        return cls(1)

    @staticmethod
    def corners():
        return 4


class Vector:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __mul__(self, factor):
        return Vector(self.x * factor, self.y * factor)

    def __eq__(self, other):
        return isinstance(other, Vector) and self.x == other.x and self.y == other.y

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return (self.x, self.y) < (other.x, other.y)

    def __repr__(self):
        return f"Vector({self.x}, {self.y})"


class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(value)
        setattr(instance, self.name, value)


class Account:
    balance = Positive()

    def __init__(self, balance):
        self.balance = balance
        self.log = []

    def __getattr__(self, name):
        if name.startswith("has_"):
            return name[4:] in self.log
        raise AttributeError(name)

    def move(self, amount):
        try:
            self.balance = self.balance + amount
        except ValueError:
            self.log.append("overdrawn")
        return self


@dataclass(order=True)
class Card:
    rank: int
    suit: str = "hearts"
    tags: list = field(default_factory=list, compare=False)


class Colour(Enum):
    RED = 1
    GREEN = 2


class Base:
    def visit(self):
        return ["base"]


class Left(Base):
    def visit(self):
        return ["left", *super().visit()]


class Right(Base):
    def visit(self):
        return ["right", *super().visit()]


class Bottom(Left, Right):
    def visit(self):
        return ["bottom", *super().visit()]


class Sequence:
    def __init__(self, items):
        self.items = items

    def __len__(self):
        return len(self.items)

    def __getitem__(self, index):
        return self.items[index]

    def __contains__(self, item):
        return item in self.items

    def __bool__(self):
        return True


def main():
    total = 0
    account = Account(50)
    bottom = Bottom()
    for n in range(12000):
        shapes = [Rectangle(n, 2), Square(n), Square.unit()]
        total += sum(shape.describe() for shape in shapes) + Square.corners()
        vector = Vector(n, 1) + Vector(1, n) * 3
        total += vector.x + (vector == Vector(n + 3, 3 * n + 1)) + (vector < Vector(0, 0)) + hash(vector) % 3
        account.move(-20 if n % 3 else 45)
        total += account.balance + account.has_overdrawn
        card = Card(n % 13, tags=[n])
        total += (card < Card(5)) + card.rank + len(bottom.visit())
        total += Colour.RED.value + (Colour(2) is Colour.GREEN)
        sequence = Sequence([n, 1, 2])
        total += len(sequence) + sequence[0] + (1 in sequence) + bool(sequence) + isinstance(card, Card) + hasattr(vector, "z")
        total %= 1_000_003
    return total, Shape.made


print(main())

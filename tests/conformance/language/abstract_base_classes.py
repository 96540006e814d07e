# ABCs: abstract methods and properties, register, subclass hooks and collections.abc
from abc import ABC, abstractmethod
from collections.abc import Callable, Hashable, Mapping, Sequence, Sized


class Shape(ABC):
    @property
    @abstractmethod
    def area(self): ...

    @classmethod
    @abstractmethod
    def unit(cls):
        return "base unit"

    @classmethod
    def __subclasshook__(cls, other):
        if cls is Shape and any("quacks" in vars(base) for base in other.__mro__):
            return True
        return NotImplemented


class Square(Shape):
    area = 4

    @classmethod
    def unit(cls):
        return super().unit() + "!"


Duck = type("Duck", (), {"quacks": 1})
Tuple3 = Shape.register(type("Tuple3", (tuple,), {}))
print(Square().area, Square.unit(), isinstance(Duck(), Shape))
print(issubclass(Tuple3, Shape), issubclass(int, Shape))
print(sorted(Shape.__abstractmethods__), Square.__abstractmethods__, Tuple3.__mro__[1].__name__)
print(isinstance([], Sequence), isinstance({}, Mapping))
print(isinstance(len, Callable), isinstance([], Hashable))
print(isinstance("", Sized))

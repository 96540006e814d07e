"""Classes, inheritance, properties, descriptors, decorators, dataclasses, abstract classes, enumerations."""

import abc
import dataclasses
import enum
import functools
import typing


class Animal:
    """An animal."""

    count = 0

    def __init__(self, name, *, legs=4):
        self.name = name
        self._legs = legs
        type(self).count += 1

    def __repr__(self):
        return f"{self.__class__.__name__}({self.name!r})"

    def __str__(self):
        return self.name

    def __eq__(self, other):
        return isinstance(other, Animal) and self.name == other.name

    def __lt__(self, other):
        return self.name < other.name

    def __hash__(self):
        return hash(self.name)

    def __len__(self):
        return self._legs

    def __getitem__(self, index):
        return self.name[index]

    def __contains__(self, item):
        return item in self.name

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __iter__(self):
        return iter(self.name)

    def __add__(self, other):
        return Animal(self.name + other.name)

    def __bool__(self):
        return True

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        return name.upper()

    def __setattr__(self, name, value):
        super().__setattr__(name, value)

    @property
    def legs(self):
        return self._legs

    @legs.setter
    def legs(self, value):
        if value < 0:
            raise ValueError("no negative legs")
        self._legs = value

    @classmethod
    def named(cls, name):
        return cls(name)

    @staticmethod
    def sound():
        return "..."


class Dog(Animal):
    def __init__(self, name):
        super().__init__(name)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)

    @functools.cached_property
    def slow(self):
        return 1


class Puppy(Dog): ...


dog = Dog("Rex")
dog.legs = 3
dog.tail = True
print(dog, repr(dog), dog.legs, dog.colour, dog == Dog("Rex"), len(dog), dog[0], "R" in dog, dog(1, k=2), list(dog))
print(Animal.count, dog.slow, dog + dog, sorted([dog, Animal.named("Abe")]), Dog.__mro__, Puppy.sound(), bool(dog), {dog: 1})
print(isinstance(dog, Animal), issubclass(Dog, Animal), hasattr(dog, "x"), getattr(dog, "name"), vars(dog), Dog.__name__, callable(dog))
setattr(dog, "y", 1)
delattr(dog, "y")
print(dir(dog)[:3], Animal.__doc__, Dog.__bases__, type("T", (), {"a": 1})().a, [name for name in dir(Dog) if name[0] != "_"])


class Typed:
    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        return self if instance is None else instance.__dict__.get(self.name)

    def __set__(self, instance, value):
        if not isinstance(value, int):
            raise TypeError(f"{self.name} must be int")
        instance.__dict__[self.name] = value


class Slotted:
    __slots__ = ("a",)
    value = 1

    def __new__(cls):
        return super().__new__(cls)


class Meta(type):
    def __new__(mcs, name, bases, namespace):
        return super().__new__(mcs, name, bases, namespace)

    def __call__(cls, *args):
        return super().__call__(*args)


class Model(metaclass=Meta):
    age = Typed()


model = Model()
model.age = 3
slotted = Slotted()
slotted.a = 1
print(model.age, Model.age, slotted.a, type(Model))


@dataclasses.dataclass(order=True, frozen=True)
class Item:
    name: str
    price: float = 1.0
    tags: list = dataclasses.field(default_factory=list, compare=False)

    def __post_init__(self):
        assert self.price >= 0


print(Item("a"), Item("a") == Item("a"), Item("a") < Item("b"), dataclasses.replace(Item("a"), price=2.0), dataclasses.asdict(Item("b")), hash(Item("a")) != 0)


class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...


class Square(Shape):
    def area(self) -> float:
        return 4.0


class Colour(enum.Enum):
    RED = 1
    GREEN = enum.auto()


class Sized(typing.Protocol):
    def area(self) -> float: ...


def typed(x: int, y: "str" = "") -> list[int] | None:
    return None


print(Square().area(), Colour.RED, Colour.GREEN.value, Colour(1).name, list(Colour), typed.__annotations__, typing.Optional[int])


class Box[T]:
    def __init__(self, item: T):
        self.item = item

    def __class_getitem__(cls, item):
        return item


print(Box(1).item, Box[int])
for wrong in (Shape, lambda: setattr(model, "age", "x"), lambda: setattr(slotted, "b", 1), lambda: Item("x").__setattr__("name", 1)):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# probe: dog
# probe: model.age
# probe: Item("q")

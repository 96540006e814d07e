# NamedTuple, TypedDict, Protocol, overload and new generic syntax at run time.
from typing import NamedTuple, Protocol, TypedDict, get_protocol_members, is_typeddict, overload, override, runtime_checkable


class Employee(NamedTuple):
    """Someone who works here."""

    name: str
    id: int = 3


class Movie(TypedDict, total=False):
    title: str
    year: int


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


e = Employee("Guido")
print(e, e.id, Employee.__annotations__, Employee._field_defaults, e == ("Guido", 3), Employee.__doc__)
print(Movie(title="Alien"), type(Movie(year=1979)), Movie.__optional_keys__ == {"title", "year"}, is_typeddict(Movie), Movie.__total__)
print(isinstance(open("main.py"), Closable), isinstance(5, Closable), get_protocol_members(Closable))


class Stack[T]:
    def push(self, item: T) -> "Stack[T]":
        return self


type Pair[A] = tuple[A, A]
first = lambda x: x
print(Stack.__type_params__, Stack[int], Pair, Pair[int], Pair.__value__, Pair[int].__value__ if hasattr(Pair[int], "__value__") else "-", Stack.push.__annotations__)
for attempt in (lambda: Closable(), lambda: isinstance({}, Movie), lambda: Employee(), lambda: isinstance(1, Pair), lambda: Stack[int, str]):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

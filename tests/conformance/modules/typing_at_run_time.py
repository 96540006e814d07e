# What annotations and the names of typing are at run time.
import typing
from typing import Annotated, Any, Callable, Final, Generic, Literal, NewType, Optional, TypeVar, Union, get_args, get_origin, get_type_hints


def f(a: int, b: "list[str]" = [], *args: float, key: Optional[int] = None) -> dict[str, int]: ...


print(f.__annotations__)
print(get_type_hints(f))
for hint in (list[int], dict[str, list[int]], Optional[int], Union[int, str], int | None, Literal["a", 1], Callable[[int], str], Callable[..., Any], tuple[int, ...], Annotated[int, "meta"], type[int], Final[int], Any):
    print(hint, get_origin(hint), get_args(hint))
print(Union[int, str] == int | str, Union[int, int], Optional[None], int | str | int, isinstance(5, int | str), list[int] == list[int], hash(list[int]) == hash(list[int]))
T = TypeVar("T", bound=int)
UserId = NewType("UserId", int)
print(T, T.__bound__, UserId(5), UserId, UserId.__supertype__, typing.cast(str, 5), list[T][int], list[int]("ab"))


class Box(Generic[T]):
    def __init__(self, value: T):
        self.value = value


print(Box[int], Box[int](3).value, Box.__parameters__, Box[int].__args__, Box(1).__class__ is Box)
for attempt in (lambda: isinstance([], list[int]), lambda: Box[int, str], lambda: Optional[int, str], lambda: Union[()], lambda: Any(), lambda: Literal["a"]("a"), lambda: int | 5, lambda: issubclass(int, list[int])):
    try:
        print(attempt())
    except TypeError as error:
        print(error)

# Annotations at run time: where they are kept, unions, generic aliases and get_type_hints
import typing
from typing import Annotated, Any, ClassVar, Final, Literal, Optional, Union, get_args, get_origin, get_type_hints


def find(name: str, *, limit: int = 5, kinds: "list[str]" = ()) -> Optional[int]: ...


class Shop:
    name: str
    stock: dict[str, int] = {}
    open_: ClassVar[bool] = True
    size: Final = 3
    code: Annotated[int, "positive", 5] = 1


print(find.__annotations__)
print(get_type_hints(find))
print(Shop.__annotations__, hasattr(Shop, "name"))
print(get_type_hints(Shop)["code"])
print(get_type_hints(Shop, include_extras=True)["code"])
for hint in int | None, Optional[int], Union[int, str], list[int], dict[str, list[int]], tuple[int, ...], \
        Literal["a", 1], typing.Callable[[int], str], type[int], Annotated[int, "x"], Any, int:
    print(hint, "|", get_origin(hint), "|", get_args(hint))
print(int | str == str | int, Union[int, int], Optional[None])
print(isinstance(5, int | str), int | str | None, type(int | str).__name__)
print(list[int] == list[int], list[int]([1, "not checked"]))
print(list[int].__origin__, typing.cast(str, 5), typing.TYPE_CHECKING)
x: int = "annotations are not checked"
y: undefined_name_is_fine_if_never_asked
print(x, typing.assert_type(x, str), typing.List[int], typing.Dict, typing.NoReturn)
try:
    typing.assert_never(x)
except AssertionError as error:
    print(error)

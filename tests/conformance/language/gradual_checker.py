# A small checker that walks type hints at run time, as serialisers and validators do
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin, get_type_hints

def matches(value, hint):
    origin, args = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if hint is None:
        return value is None
    if origin in (Union, types.UnionType):
        return any(matches(value, arg) for arg in args)
    if origin is Literal:
        return value in args
    if origin is Annotated:
        return matches(value, args[0]) and all(check(value) for check in args[1:])
    if origin is tuple and args[-1:] != (...,):
        return isinstance(value, tuple) and len(value) == len(args) and all(map(matches, value, args))
    if origin is dict:
        return isinstance(value, dict) and all(matches(k, args[0]) and matches(v, args[1]) for k, v in value.items())
    if origin in (list, set, tuple):
        return isinstance(value, origin) and all(matches(item, args[0]) for item in value)
    return isinstance(value, hint)

Positive = Annotated[int, lambda n: n > 0]

class Order:
    id: Positive
    lines: list[tuple[str, int]]
    state: Literal["new", "paid"]
    note: str | None
    extra: dict[str, Any]

hints = get_type_hints(Order, include_extras=True)
for field, value in ("id", 5), ("id", -5), ("lines", [("tea", 2)]), ("lines", [("tea", "2")]), ("state", "lost"), \
        ("note", None), ("note", 5), ("extra", {"k": ...}), ("extra", {1: 2}):
    print(field, value, matches(value, hints[field]))

# Decorators and special forms of typing that do little at run time
import typing
from typing import Literal, LiteralString, Never, Self, TypeGuard, TypeIs, final, get_overloads, overload, override

class Query:
    def __init__(self): self.parts = []

    def where(self, part: str) -> Self:
        self.parts.append(part)
        return self

    @overload
    def get(self, index: int) -> str: ...
    @overload
    def get(self, index: slice) -> list[str]: ...
    def get(self, index): return self.parts[index]

@final
class Special(Query):
    @override
    def where(self, part): return super().where(part.upper())

def is_text(value: object) -> TypeIs[str]: return isinstance(value, str)
def all_text(values: list) -> TypeGuard[list[str]]: return all(map(is_text, values))

q = Special().where("a").where("b")
print(q.get(0), q.get(slice(2)), Special.__final__)
print(Special.where.__override__, len(get_overloads(Query.get)))
print(is_text("x"), all_text([1]))
print(Query.where.__annotations__["return"], Self, Never)
print(LiteralString, TypeIs[int])
print(Literal["a", "a", 1], Literal[1, 2] == Literal[2, 1])
print(Literal[Literal[1], 2], Literal[0] == Literal[False])
print(typing.Literal[True].__args__, typing.Optional["Query"], typing.ForwardRef("int").__forward_arg__)
print(typing.get_origin(typing.ClassVar[int]))
print(typing.get_origin(typing.Final[int]))
@typing.dataclass_transform()
def model(cls): return cls
print(model.__dataclass_transform__["eq_default"])

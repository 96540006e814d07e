# Type parameters (PEP 695): functions, classes, aliases, bounds, constraints and defaults
from typing import TypeAliasType, TypeVar, get_args


class Stack[T]:
    def __init__(self) -> None: self.items: list[T] = []
    def push(self, item: T) -> T: self.items.append(item); return item


def first[T](items: list[T], default: T | None = None) -> T | None: return items[0] if items else default
def biggest[N: (int, float)](*numbers: N) -> N: return max(numbers)
def shout[S: str](text: S) -> str: return text.upper()


class Box[T, D = int, **P = [str]](Stack[T]): ...
class Row[*Ts]: ...


type Pair[A, B = A] = tuple[A, B]
type Tree = int | list[Tree]
print(Stack[int]().push("anything goes"), first([3, 4]), first([], "x"), biggest(1, 2.5), shout("a"))
print(Stack.__type_params__, Stack[int], Stack[int].__origin__ is Stack)
print(Stack[int].__args__, Stack.__parameters__, Stack.__orig_bases__)
print([type(p).__name__ for p in Box.__type_params__], Box.__type_params__)
print(Box.__type_params__[1].__default__, Row[int, str].__args__, Box.__orig_bases__[0])
print(biggest.__type_params__[0].__constraints__)
print(shout.__type_params__[0].__bound__, first.__annotations__)
print(Pair, Pair[int, str], Pair.__value__, Pair.__type_params__)
print(get_args(Pair[int, str]), type(Pair) is TypeAliasType)
print(Tree.__value__, Tree.__name__, Pair.__module__)
T, = Stack.__type_params__
print(T.__name__, T.__bound__, T.__covariant__)
print(T.__infer_variance__, T.has_default(), type(T) is TypeVar)
for wrong in "isinstance(1, Tree)", "Stack[int, str]", "int[str]", "isinstance(Stack(), Stack[int])", "Pair[()]":
    try:
        eval(wrong)
    except TypeError as error:
        print(error)

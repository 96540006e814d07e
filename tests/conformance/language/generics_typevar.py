# The older spelling: TypeVar, Generic, and generic subclasses at run time
from typing import Generic, NamedTuple, NewType, Protocol, TypeVar, TypedDict

T = TypeVar("T")
K = TypeVar("K", bound=str)
N = TypeVar("N", int, float, covariant=False)


class Repo(Generic[T]):
    def __init__(self): self.items: dict[int, T] = {}
    def add(self, key: int, item: T) -> T: return self.items.setdefault(key, item)
    def __class_getitem__(cls, item): return super().__class_getitem__(item)


class Names(Repo[str]): ...
class Both(Generic[K, T]): ...
class Node(NamedTuple, Generic[T]):
    value: T
    next: "Node[T] | None" = None


UserId = NewType("UserId", int)
print(T, K, N, K.__bound__, N.__constraints__, Repo[int], Names.__orig_bases__, Names.__mro__[1:3])
print(Names().add(1, 5), Both[str, T], Both[str, T][int])
print(Both.__parameters__, Both[K, int].__parameters__)
print(UserId(5) + 1, UserId.__name__, UserId.__supertype__, type(UserId(5)).__name__, UserId)
print(Node(1), Node[int](1, Node(2)).next.value, Node._fields)
print(Node._field_defaults, Node[int].__origin__ is Node)
r = Repo[int]()
print(r.__orig_class__, type(r) is Repo, Repo[T] == Repo[T], hash(Repo[int]) == hash(Repo[int]))
for wrong in (lambda: Repo[int, str]), (lambda: Generic[int]), (lambda: Generic[T, T]), (lambda: TypeVar("X", int)), \
        (lambda: type("X", (Generic[T], Generic[K]), {})), (lambda: TypeVar("X", bound=1)):
    try:
        print(wrong())
    except TypeError as error:
        print(error)

"""What is seldom needed alone, but often among the rest: refused classes, attributes of functions, odd literals."""

import collections.abc
import copy
import gc
import operator
import os.path
import string
import sys
from collections.abc import Callable, Iterable
from typing import Any, ClassVar, Generic, NamedTuple, TypeVar

big, mask, price = 1_000_000, 0b1010, 1_0.5e-3
print(big, mask, price, 0xFF, 3j.imag, 10**30 / 10**28, (2**70) % 97, -7 // 2, (1 << 80) > 2**79, 5.0 .is_integer(), int("ff", 16))


def outer(a, b=2, *rest, c: int = 3, **more) -> int:
    x = 1

    def inner():
        return x, a

    return inner


print(outer(1).__closure__[0].cell_contents, outer.__code__.co_varnames, outer.__kwdefaults__, outer.__annotations__, outer.__module__)
print(outer.__qualname__, outer(1).__code__.co_freevars, type(outer), type(len), repr(len), repr(print), type(outer.__code__))
outer.cache = {}
outer.__doc__ = "set"
print(sorted(map(lambda p: (lambda q: q * 2)(p), [3, 1]), key=lambda p: -p), outer.cache, outer.__dict__)


class A:
    def hi(self):
        return "A"


class B(A):
    def hi(self):
        return "B" + super().hi()


class C(A):
    def hi(self):
        return "C" + super(C, self).hi()


class D(B, C):
    pass


print(D().hi(), [cls.__name__ for cls in D.mro()], D.__base__, D.__dict__.keys(), A.hi, D().hi, D().hi.__func__ is B.hi)
A.hi = lambda self: "patched"
A.size = property(lambda self: 1)
print(D().hi(), D().size, A.__subclasses__(), issubclass(D, object), D.__module__, vars(A).get("size"))


def attempt(action):
    try:
        print(action())
    except Exception as error:
        print(type(error).__name__, error)


attempt(lambda: type("E", (A, B), {}))
attempt(lambda: A(1))
attempt(lambda: object.__new__(A, 1))
attempt(lambda: A().missing)
attempt(lambda: A.missing)
attempt(lambda: D().hi(1))
attempt(lambda: setattr(1, "x", 2))
attempt(lambda: [1] + (2,))
attempt(lambda: dict([1]))
attempt(lambda: max([]))
attempt(lambda: sorted([1, "a"]))
attempt(lambda: "x".join([1]))
attempt(lambda: isinstance(1, "int"))
attempt(lambda: range(1, 5, 0))
attempt(lambda: [].remove(1))
attempt(lambda: next(x for x in ()))
attempt(lambda: sum(["a"]))
attempt(lambda: "{} {}".format(1))
attempt(lambda: f"{'x':d}")
attempt(lambda: int([]))

shallow, deep = copy.copy([[1]]), copy.deepcopy([[1], {"a": {2}}])
print(shallow, deep, operator.itemgetter(1)([1, 2]), operator.attrgetter("hi")(A()) is not None, string.ascii_lowercase[:3])
print(os.path.join("a", "b"), sys.argv[:0], gc.collect() >= 0, sys.getsizeof([]) > 0, sys.getrefcount(A) > 0, isinstance([], Iterable), isinstance(len, Callable))
print(slice(1, 2), [1, 2, 3][slice(None, 2)], bytearray(b"ab"), memoryview(b"ab")[0], b"\x00\xff", "tab\t\\n", r"\d", ascii("é"), Ellipsis, NotImplemented)
print(round(5, -1), round(1234.5678, 2), 7 .bit_length(), (255).to_bytes(2), int.from_bytes(b"\x01"), float("inf"), float("nan") != 0, 1e16, 1.0, -0.0, 123456789.123)
T = TypeVar("T")


class Stack(Generic[T]):
    limit: ClassVar[int] = 3


class Pair(NamedTuple):
    left: int
    right: Any = None


print(Stack[int], Pair(1), Pair(1)._asdict(), Pair(1) == (1, None), collections.abc.Sized)
type Alias = list[int]
with open("data.txt", "a+") as file, open("data.txt") as other:
    file.write("x\n")
    file.seek(0)
    print(file.read(), other.readlines(), file.closed)
del big, mask
assert True, "fine"
i = j = 0
while True:
    i += 1
    if i > 3:
        break
    j -= i
    j *= 2
    j //= 3
    j %= 7
    j |= 1
    j ^= 2
    j <<= 1
    j >>= 1
    j **= 2
    j &= 255
for (x, y), z in [((1, 2), 3)]:
    print(x, y, z)
print(*[1, 2], *"ab", sep="-", file=sys.stderr)
print([*range(3), *{4}], {**{"a": 1}}, (1, *(2, 3)), [x if x else -x for x in range(2)], not (1 < 2 < 3), 1 if [] else 2)
sys.exit(0)

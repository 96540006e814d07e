"""Each statement and most expressions once."""

import os.path as paths
from collections import Counter, namedtuple
from typing import Any

Point = namedtuple("Point", ["x", "y"])
LIMIT: int = 10
count = 0


class Base:
    kind = "base"

    def __init__(self, value: int, /, *, unit="m"):
        self._value = value
        self.unit = unit

    @property
    def value(self):
        return self._value

    @classmethod
    def make(cls, *args, **kwargs):
        return cls(*args, **kwargs)

    @staticmethod
    def helper(x):
        return x or None

    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False

    def __eq__(self, other):
        return self is other

    def __iter__(self):
        yield from range(self._value)


class Derived(Base):
    def __init__(self, value, extra=None):
        super().__init__(value)
        self.extra = extra

    def __str__(self) -> str:
        return f"{type(self).__name__}: {self.value}{self.unit}"


def repeat(times):
    def decorate(function):
        def wrapper(*args):
            return [function(*args) for _ in range(times)]

        return wrapper

    return decorate


@repeat(2)
def double(n):
    return n * 2


def counter():
    n = 0

    def step():
        nonlocal n
        n += 1
        return n

    return step


def bump(by=1):
    global count
    count += by


def check(n):
    if n < 0:
        raise ValueError("negative")
    elif n == 0:
        pass
    else:
        return n


bump()
step = counter()
step()
with Derived(2) as derived:
    print(derived, derived.value, list(derived), derived == derived, Base.make(3).kind, Base.helper(0), step())
print(double(4), check(1), Point(1, y=2), Counter("abca").most_common(1), paths.sep, count, LIMIT)
x, (y, z) = 1, [2, 3]
x, y = y, x
x -= 1; y *= 2; z **= 2
print(x < y <= z, x if y else z, x is not None and y or z, not x, [n for n in range(9) if n % 2 if n > 2], {n % 3 for n in range(5)})
print({k: v for k, v in enumerate("ab")}, (lambda a, b=1: a + b)(1), "abc"[::-1], (1,) + (2,), [[0] * 2] * 2, b"x", 1_000, 0x1F, 1e3, ...)
print("%s %d" % ("a", 1), "{}".format(2), "a" "b", """three
lines""", r"\n", f"{x + y:03d} {'q'!s}", *[1, 2], sep=" ")
numbers = [5, 2, 9]
numbers.append(1); numbers.extend([7]); numbers.insert(0, 3); numbers.remove(2); del numbers[0]; numbers[0] = 4; numbers[1:2] = [8, 8]
print(numbers, numbers.index(8), numbers.pop(0), len(numbers), min(numbers), 8 in numbers, sorted(numbers)[:2], numbers[::2], any(numbers), all(n > 0 for n in numbers))
data = {"a": 1}
data.update(b=2); data.setdefault("c", 3); data.pop("a", None)
print(data, list(data.keys()), list(data.values()), {**data, "d": 4}, data | {"e": 5}, "b" in data, dict(data))
while x < 5:
    x += 1
    if x == 3:
        continue
    if x > 3:
        break
else:
    print("never")
for i, c in enumerate("ab"):
    print(i, c, end="; ")
else:
    print()
try:
    try:
        check(-1)
    except ValueError as error:
        raise RuntimeError("chained") from error
except (RuntimeError, TypeError) as error:
    print(repr(error), error.__cause__)
else:
    print("no")
finally:
    print("cleanup")
assert x, "positive"
match data:
    case {"b": found}:
        print("found", found)
    case _:
        print("none")
print(list(map(str, numbers)), list(filter(None, [0, 1])), list(reversed([1, 2])), next(iter("z")), isinstance(derived, Base), hasattr(derived, "x"), getattr(derived, "unit"))
value: Any = None
print(callable(print), id(x) == id(x), type(derived).__mro__[1].__name__, derived.__dict__, hash("a") == hash("a"), input if value else "", divmod(7, 2), sum([1, 2]), round(2.5))
# probe: numbers
# probe: derived

"""What programs do in loops: it should lie with the interpreter's own loop."""

import asyncio
import functools
import heapq
import itertools
import math
from collections import deque

OFTEN = range(1100)


class Point:
    kind = "point"

    def __init__(self, x, y=0.0):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __eq__(self, other):
        return isinstance(other, Point) and self.x == other.x

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return self.x < other.x

    def __getitem__(self, index):
        return (self.x, self.y)[index]

    def __len__(self):
        return 2

    @property
    def length(self):
        return math.sqrt(self.x * self.x + self.y * self.y)

    @length.setter
    def length(self, value):
        self.x = value

    @classmethod
    def origin(cls):
        return cls(0)

    @staticmethod
    def twice(n):
        return n * 2

    def moved(self, by=1):
        return self.x + by


class Slotted:
    __slots__ = ("value",)

    def __init__(self, value):
        self.value = value


class Named(Point):
    def moved(self, by=1):
        return super().moved(by) + 1

    def __getattr__(self, name):
        return name


class Checked:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        instance.__dict__[self.name] = value


class Holder:
    level = Checked()


class Managed:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return True


def traced(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@traced
def added(a, b=1, *more, scale=1):
    return (a + b) * scale


@functools.lru_cache(maxsize=16)
def cached(n):
    return n


def counter():
    count = 0

    def step(by=1):
        nonlocal count
        count += by
        return count

    return step


def pairs(limit):
    for n in limit:
        yield n, -n


def all_pairs(limit):
    yield from pairs(limit)


def echo():
    received = 0
    while True:
        received = yield received


async def awaited(n):
    return n


async def tasks():
    return sum([await awaited(n) for n in OFTEN])


point, named, holder, step, listening = Point(1, 2.0), Named(3), Holder(), counter(), echo()
next(listening)
numbers, words, table, seen, queue, heap = [], [], {}, set(), deque(), []
total, real, large = 0, 0.5, 10**20
for n in OFTEN:
    point += Point(1, 0.5)
    point.length = Point.twice(n) + named.moved() + point.moved(by=2)
    holder.level = point.length + point[0] + len(point)
    total += int(holder.level) + (point == named) + (point < named) + n // 3 + n % 7 - (n & 5 | n ^ 3) + (n << 2 >> 1) + abs(-n)
    real = real * 1.0001 + math.sin(n) / (n + 1.5) - round(real, 2) ** 2 % 3.0
    large = large * 3 // 2 - n if large < 10**40 else large // 10**20
    Slotted(n).value += 1
    named.anything, getattr(named, "x"), setattr(named, "y", n), hasattr(point, "z"), type(point), Point.origin(), Point.kind
    added(n), added(n, 2, scale=3), added(*(n, 1), **{"scale": 2}), cached(n % 9), step(), listening.send(n)
    (lambda a, b: a if a > b else b)(n, 3), [k for k in (1, 2) if k], {k: k for k in "ab"}, {n % 3}, list(pairs((1, 2)))
    numbers.append(n * 7919 % 1009), words.append(f"{n:>4} {real:.2f} {n!r} {'a' + str(n)}"), table.setdefault(n % 50, []).append(n)
    seen.add(n % 20), seen.discard(3), queue.append(n), heapq.heappush(heap, (-n, str(n)))
    total += table.get(n, 0) if isinstance(table.get(n, 0), int) else 1
    total += (n in table) + (n in seen) + ("a" in words[-1]) + (point in (1, named)) + len(words[-1]) + ord(words[-1][0]) + hash(point) % 3
    if len(queue) > 8:
        queue.popleft(), heapq.heappop(heap), numbers[n // 2 : n // 2 + 3], numbers[-1], words[-1].split(), words[-1].upper(), words[-1][1:3]
    text = ",".join(["a", "b"]).replace("a", "c").strip() + words[-1].lower() + "x" * 3
    total += text.startswith("c") + text.count("x") + text.find("b") + (text > "a") + int("12") + len(str(1.5)) + text[2].isdigit()
    first, *rest = [n, 1, 2]
    first, second = second, first = first, n
    numbers[n % 10], table[-1] = numbers[-1], n
    del table[-1]
    try:
        if n % 2:
            raise ValueError(n)
        {}["missing"]
    except (ValueError, KeyError) as error:
        total += len(error.args)
    finally:
        total += 1
    with Managed():
        raise RuntimeError
    match rest:
        case [a, b]:
            total += a + b + max(a, b) + min(a, b) + sum(rest) + any(rest) + all(rest) + divmod(n, 7)[1] + pow(2, 3)
    for i, (a, b) in enumerate(zip(rest, reversed(rest))):
        total += i * a - b
    while total > 10**6:
        total //= 7
    sorted(rest, key=lambda k: -k), list(map(str, rest)), tuple(filter(None, rest)), list(itertools.chain(rest, rest)), dict(a=1), set(rest) & seen, list(table.items())[:1], [*rest], rest + rest, rest * 2, rest.copy(), rest.index(1), rest.pop()

for pair in all_pairs(OFTEN):
    total += pair[0]
numbers.sort(), words.sort(key=str.lower)
print(asyncio.run(tasks()), total, sorted(numbers, reverse=True)[:2], "".join(reversed(words[0])), sum(n for n in OFTEN if n % 2))

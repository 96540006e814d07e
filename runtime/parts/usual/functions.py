"""Functions, closures, decorators, generators, context managers, recursion, caching."""

import contextlib
import functools
import inspect
import sys
import time


def greet(name, greeting="Hello", *args, punctuation="!", **kwargs):
    """Greets."""
    return f"{greeting}, {name}{punctuation}", args, kwargs


print(greet("Ada"), greet("Ada", "Hi", 1, 2, punctuation="?", x=1), greet(*["a"], **{"greeting": "b"}), greet.__doc__, greet.__name__, greet.__defaults__)


def only(a, /, b, *, c):
    return a + b + c


def counter():
    n = 0

    def step(by=1):
        nonlocal n
        n += by
        return n

    return step


step = counter()
print(only(1, b=2, c=3), step(), step(5), step.__closure__[0].cell_contents, [f() for f in [lambda i=i: i for i in range(3)]])
total = 0


def add():
    global total
    total += 1


add()


def logged(function=None, *, level="info"):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            start = time.perf_counter()
            try:
                return function(*args, **kwargs)
            finally:
                wrapper.calls += time.perf_counter() >= start

        wrapper.calls = 0
        return wrapper

    return decorate if function is None else decorate(function)


@logged
def double(x):
    return 2 * x


@logged(level="debug")
def triple(x: int) -> int:
    return 3 * x


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.cache
def square(n):
    return n * n


print(double(4), triple(3), double.calls, double.__name__, fib(30), fib.cache_info(), square(3), functools.partial(only, 1, c=2)(b=3), inspect.signature(triple))


class Repeat:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        return lambda *args: [function(*args) for _ in range(self.times)]


print(Repeat(2)(len)("abc"))


def countdown(n):
    while n > 0:
        got = yield n
        n -= got or 1


def both():
    yield from countdown(2)
    return "done"


generator = countdown(5)
print(next(generator), generator.send(2), list(generator), next(generator, "end"), list(both()), sum(x for x in range(3)), type(generator))
try:
    next(both().throw(ValueError("thrown")))
except ValueError as error:
    print(error)
countdown(1).close()


class Steps:
    def __init__(self):
        self.at = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.at += 1
        if self.at > 2:
            raise StopIteration
        return self.at


print(list(Steps()), [*Steps()], dict(enumerate(Steps())))


@contextlib.contextmanager
def opened(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


class Timer:
    def __enter__(self):
        self.start = time.time()
        return self

    def __exit__(self, kind, error, traceback):
        return kind is KeyError


with opened("a") as a, Timer() as timer:
    raise KeyError("swallowed")
with contextlib.suppress(ZeroDivisionError):
    1 / 0


def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)


print(deep(100), sys.getrecursionlimit() > 0, sys.version_info[:2], (lambda *a: a)(1), (n := 5) + n)
print([x async for x in ()] if False else None, globals()["total"], list(locals())[:1], eval("1 + 1"), compile("1", "f", "eval").co_name)
exec("made = 1")
# probe: double(21)
# probe: fib

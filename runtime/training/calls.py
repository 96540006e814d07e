"""Functions of every shape: positions, defaults, keywords, stars, closures, decorators, recursion, partials."""

import functools


def plain(a, b):
    return a - b


def defaults(a, b=2, *, scale=1):
    return a * scale + b


def starred(*values, **named):
    return len(values) + len(named)


def counted(function):
    calls = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal calls
        calls += 1
        return function(*args, **kwargs)

    wrapper.calls = lambda: calls
    return wrapper


def repeated(times):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args):
            for _ in range(times):
                result = function(*args)
            return result

        return wrapper

    return decorate


@counted
def triangle(n):
    return n * (n + 1) // 2


@repeated(3)
def square(n):
    return n * n


@functools.lru_cache(maxsize=None)
def paths(rows, columns):
    if rows == 0 or columns == 0:
        return 1
    return paths(rows - 1, columns) + paths(rows, columns - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def counter(step):
    total = 0

    def add(times=1):
        nonlocal total
        total += step * times
        return total

    return add


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


class Callable:
    def __init__(self, offset):
        self.offset = offset

    def __call__(self, value):
        return value + self.offset


def main():
    total = 0
    add = counter(3)
    both = compose(lambda x: x + 1, Callable(5), functools.partial(plain, 100))
    for n in range(30000):
        total += plain(n, 7) + defaults(n) + defaults(n, scale=3) + defaults(b=n, a=1)
        total += starred(n, n, n) + starred(*(n, 1), key=n, **{"other": n})
        total += triangle(n) + square(n) + add() + add(times=2) + both(n)
        total %= 1_000_003
    for n in range(1, 60):
        total += paths(n, 60 - n) % 97
    return total + ackermann(2, 60) + triangle.calls()


print(main())

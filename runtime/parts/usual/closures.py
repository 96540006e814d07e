"""Closures, caches, dispatch, what functions know."""

import functools
import inspect
import types
from itertools import count

def averager():
    total, n, average = 0, 0, None
    try:
        while True:
            try:
                total += yield average
            except ValueError as error:
                print("in", error)
                total = 0
            n += 1
            average = total / n
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("finally")


g = averager()


def inner():
    got = yield 1
    try:
        yield got
    except KeyError:
        yield "caught"
    return "result"


def outer():
    result = yield from inner()
    yield result
    yield from (7, 8)
    yield from "ab"
    yield from {1: 2}.items()
    yield from [9]
    return (yield)


async def ticks(n):
    try:
        for i in range(n):
            yield i
    except ValueError:
        yield "thrown"
    finally:
        print("ticks over")


@types.coroutine
def switch():
    return (yield "switched")


async def manual():
    return await switch()


@functools.lru_cache(maxsize=2)
def cached(a, *, b=0):
    return a + b


@functools.lru_cache
def whole(*args, **kwargs):
    return args


@functools.lru_cache(None, typed=True)
def typed(x):
    return x


@functools.singledispatch
def show(value):
    return "object"


@show.register(list)
@show.register(tuple)
def _(value):
    return "sequence"


@show.register
def _(value: int | float):
    return "number"


def make():
    count, shared = 0, []

    def up(by=1):
        nonlocal count
        count += by
        shared.append(count)
        return count

    def peek():
        return count, shared

    return up, peek


up, peek = make()
add = functools.partial(lambda *a, **k: (a, k), 1, k=2)
print(cached(1), cached(1), cached(2, b=1), cached(3), cached.cache_info(), cached.cache_parameters(), cached.cache_clear(), cached.__wrapped__(1), whole(1, k=2), typed(1), typed(1.0), typed.cache_info().currsize, show(1), show([]), show("x"), show.registry.keys(), show.dispatch(bool), up(), up(2), peek(), up.__closure__[0].cell_contents, up.__code__.co_freevars, make.__code__.co_cellvars, add(2, z=3), add.func, add.args, add.keywords, add, functools.partial(add, 5)(), functools.reduce(lambda a, b: a + b, [1, 2], 10), functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0), sorted([1, 2], key=functools.cmp_to_key(lambda a, b: b - a)), functools.wraps(make)(peek).__name__, cached, inspect.getclosurevars(up).nonlocals, inspect.unwrap(cached), inspect.iscoroutinefunction(manual), inspect.isgeneratorfunction(outer), inspect.isasyncgenfunction(ticks), inspect.isfunction(make), inspect.ismethod(g.send), inspect.isbuiltin(len), inspect.isclass(int))
show.register(str, lambda value: "text")
cached.extra = 1
up.__defaults__ = (5,)
up.__name__, up.__kwdefaults__, up.__doc__ = "renamed", None, "doc"
print(up(), up, show(""), cached.extra, (lambda x, /, y=1, *, z=2, **k: (x, y, z, k))(0, w=1), types.FunctionType(make.__code__, globals())()[1](), up.__type_params__, up.__builtins__ is not None, up.__globals__ is globals(), make.__code__.co_consts, make.__code__.co_flags, make.__code__.co_argcount, make.__code__.replace(co_name="x").co_name, list(make.__code__.co_lines())[:1])

"""Context managers, asynchronous generators, coroutines."""

import asyncio
import contextlib
import inspect
import io
import sys
import types

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


d = outer()


def swallow():
    try:
        yield 1
    except GeneratorExit:
        yield 2


def stop():
    yield 1
    return 5


e = stop()


@contextlib.contextmanager
def managed(name, swallow=False):
    print("enter", name)
    try:
        yield name
    except ValueError as error:
        print("handled", error)
        if not swallow:
            raise
    finally:
        print("exit", name)


class Resource(contextlib.ContextDecorator, contextlib.AbstractContextManager):
    def __exit__(self, kind, error, trace):
        print(kind, error, trace is not None)
        return True

    def close(self):
        print("close")


with managed("a") as a, managed("b", True):
    raise ValueError("v")
with contextlib.ExitStack() as stack:
    stack.enter_context(managed("c"))
    stack.callback(print, "callback", end="!\n")
    stack.push(Resource())
    moved = stack.pop_all()
with contextlib.suppress(KeyError, IndexError), contextlib.closing(Resource()), moved:
    {}["k"]
with contextlib.redirect_stdout(io.StringIO()) as captured, contextlib.redirect_stderr(captured):
    print("hidden")
    print("too", file=sys.stderr)
print(captured.getvalue().split(), Resource()(lambda: 1 / 0)(), managed("d")(lambda: 5)(), contextlib.nullcontext(3).enter_result)
for wrong in (lambda: managed("e").__exit__(None, None, None), lambda: exec("with 5: 0"), lambda: exec("with managed('f'): raise KeyError(1)"), lambda: contextlib.contextmanager(lambda: iter(()))().__enter__(), lambda: exec("with managed('g'): raise StopIteration")):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)


@contextlib.asynccontextmanager
async def connected():
    try:
        yield "connection"
    finally:
        await asyncio.sleep(0)


async def ticks(n):
    try:
        for i in range(n):
            yield i
    except ValueError:
        yield "thrown"
    finally:
        print("ticks over")


async def coroutine():
    async with connected() as c, contextlib.AsyncExitStack() as stack, contextlib.aclosing(ticks(3)) as t:
        await stack.enter_async_context(connected())
        stack.push_async_callback(asyncio.sleep, 0)
        s = ticks(2)
        return c, await anext(t), await t.asend(None), await t.athrow(ValueError), await anext(s), await anext(s), await anext(s, "end"), await aiter(ticks(1)).__anext__(), [x async for x in ticks(2)]


@types.coroutine
def switch():
    return (yield "switched")


async def manual():
    return await switch()


m = manual()
print(asyncio.run(coroutine()), m.send(None), m.cr_frame is not None, m.cr_await, inspect.getcoroutinestate(m), inspect.iscoroutine(m), inspect.isawaitable(m))
try:
    m.send("value")
except StopIteration as stopped:
    print(stopped.value)
unused = manual()
unused.close()
for wrong in (lambda: unused.send(None), lambda: m.send(None), lambda: exec("async def f(): await 5\nf().send(None)"), lambda: iter(ticks(1)), lambda: next(ticks(1)), lambda: manual().throw(KeyError("k")), lambda: exec("async def f():\n async for x in [1]: 0\nf().send(None)"), lambda: exec("async def f():\n async with 1: 0\nf().send(None)")):
    try:
        print(wrong())
    except (Exception, StopIteration) as error:
        print(type(error).__name__, error)

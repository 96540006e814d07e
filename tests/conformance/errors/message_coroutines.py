# Misuse of async functions, async iteration and async context managers, run by hand
def run(coroutine):
    try:
        coroutine.send(None)
    except StopIteration as stop:
        print("result:", stop.value)
    except BaseException as error:
        print(f"{type(error).__name__}: {error}")


def attempt(body):
    names = {"Plain": type("Plain", (), {}), "agen": agen, "coro": coro}
    exec("async def main():\n    " + body, names)
    print(body, end=" -> ")
    run(names["main"]())


async def agen():
    yield 1


async def coro():
    return 1


for body in "await 5", "await agen()", "await (x for x in [])", "async with Plain(): pass", "async with open: pass", \
        "async for x in [1]: pass", "async for x in coro: pass", "[x async for x in 5]", "return await coro()", \
        "with Plain(): pass", "c = coro(); await c; await c", "a = agen(); await a.asend(1)", "await anext([])", \
        "return await anext(agen())", "aiter(5)", "[x for x in agen()]", "return [x async for x in agen()]", \
        "await coro", "raise StopIteration(1)", "raise StopAsyncIteration", "a = agen(); return await a.__anext__()":
    attempt(body)
c = coro()
for call in c.__next__ if hasattr(c, "__next__") else lambda: iter(c), lambda: next(c), lambda: [*c], lambda: c.send(1):
    try:
        call()
    except TypeError as error:
        print(error)
c.close()
run(c)

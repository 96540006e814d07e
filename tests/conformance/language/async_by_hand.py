# Coroutines, async context managers and async generators, driven by hand without an event loop
import contextlib
import types

@types.coroutine
def pause(what):
    return (yield what)

class Resource:
    async def __aenter__(self): print("open", await pause("opening")); return self
    async def __aexit__(self, kind, error, tb): print("close", kind and kind.__name__, await pause("closing"))

async def countdown(n):
    try:
        while n:
            yield n
            n -= 1
            await pause(f"tick {n}")
    finally:
        print("generator done")

@contextlib.asynccontextmanager
async def tag(name):
    print(f"<{name}>")
    yield await pause(f"in {name}")
    print(f"</{name}>")

async def main():
    async with Resource(), tag("b") as value:
        print("value", value, [n * 2 async for n in countdown(3) if n != 2])
    return await pause("last")

coroutine, reply = main(), None
try:
    while True:
        request = coroutine.send(reply)
        reply = request.upper()
        print("  loop saw", request)
except StopIteration as stop:
    print("result", stop.value, coroutine.cr_frame)

# AsyncExitStack closes a changing number of async and plain resources, the last first.
import asyncio
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager


@asynccontextmanager
async def remote(name):
    yield name
    await asyncio.sleep(0)
    print("close remote", name)


@contextmanager
def local(name):
    yield name
    print("close local", name)


async def goodbye(word):
    print(word)


async def main():
    async with AsyncExitStack() as stack:
        names = [await stack.enter_async_context(remote(n)) for n in "ab"]
        names.append(stack.enter_context(local("c")))
        stack.push_async_callback(goodbye, "async callback")
        stack.callback(print, "plain callback")
        print(names)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(remote("saved"))
        later = stack.pop_all()
    print("stack left, nothing closed")
    await later.aclose()


asyncio.run(main())

# aclose() runs an async generator's finally block; breaking out of async for does not by itself.
import asyncio
from contextlib import aclosing


async def lines(name):
    try:
        for n in range(3):
            yield f"{name}{n}"
    finally:
        await asyncio.sleep(0)
        print(name, "closed")


async def main():
    generator = lines("a")
    async for line in generator:
        print(line)
        break
    print("after break")
    await generator.aclose()
    await generator.aclose()
    print([line async for line in generator])
    async with aclosing(lines("b")) as generator:
        async for line in generator:
            print(line)
            break
    print("after aclosing")
    unstarted = lines("c")
    await unstarted.aclose()
    print("an unstarted one has nothing to close")


asyncio.run(main())

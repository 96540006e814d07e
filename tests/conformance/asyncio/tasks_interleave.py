# Tasks take turns at every await; the order of turns is first come, first served.
import asyncio


async def count(name, to):
    for i in range(to):
        print(name, i)
        await asyncio.sleep(0)
    return name * to


async def main():
    a = asyncio.create_task(count("a", 3))
    b = asyncio.create_task(count("b", 2))
    c = asyncio.create_task(count("c", 1))
    print("created, nothing has run yet")
    print(await b)
    print(a.done(), c.done())
    print(await a, await c)


asyncio.run(main())

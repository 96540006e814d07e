# The repr of a task shows its state, its name, its coroutine and what it ended with.
import asyncio


async def nap():
    await asyncio.sleep(0)
    return [1, 2]


async def trip():
    raise ValueError("stone")


async def main():
    task = asyncio.create_task(nap(), name="napper")
    print(repr(task))
    await asyncio.wait([task])
    print(repr(task))
    task = asyncio.create_task(trip(), name="tripper")
    await asyncio.wait([task])
    print(repr(task), isinstance(task.exception(), ValueError))
    task = asyncio.create_task(nap(), name="idler")
    task.cancel()
    print(repr(task))
    await asyncio.wait([task])
    print(repr(task))


asyncio.run(main())

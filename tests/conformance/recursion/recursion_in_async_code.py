# Coroutines awaiting themselves without end get a RecursionError too; 300 levels are fine.
import asyncio


async def descend(n):
    return 0 if n == 0 else 1 + await descend(n - 1)


async def forever():
    return await forever()


async def spawn(n):
    return 0 if n == 0 else 1 + await asyncio.create_task(spawn(n - 1))


async def main():
    print(await descend(300))
    try:
        await forever()
    except RecursionError as error:
        print(error)
    results = await asyncio.gather(descend(10), forever(), descend(20), return_exceptions=True)
    print([r if isinstance(r, int) else type(r).__name__ for r in results])
    print("tasks do not nest:", await spawn(1500))


asyncio.run(main())

coroutine = forever()
try:
    coroutine.send(None)
except RecursionError as error:
    print("without a loop:", type(error).__name__)

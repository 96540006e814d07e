# as_completed in an async for loop yields the very tasks that were passed in.
import asyncio


async def main():
    names = {}
    for name, delay in [("tortoise", 0.06), ("hare", 0.01), ("dog", 0.03)]:
        names[asyncio.create_task(asyncio.sleep(delay, len(name)))] = name
    async for task in asyncio.as_completed(names):
        print(names[task], task.done(), await task)
    seen = 0
    try:
        async for task in asyncio.as_completed([asyncio.sleep(0), asyncio.sleep(9)], timeout=0.03):
            seen += 1
    except TimeoutError:
        print("timed out after", seen)
    async for task in asyncio.as_completed([]):
        print("never printed")
    try:
        asyncio.as_completed(asyncio.current_task())
    except TypeError as error:
        print(error)


asyncio.run(main())

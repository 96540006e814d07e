# Without return_exceptions the first error leaves gather, while the other awaitables run on.
import asyncio


async def good(delay):
    await asyncio.sleep(delay)
    print("good one finished")
    return "fine"


async def bad(message, delay):
    await asyncio.sleep(delay)
    raise RuntimeError(message)


async def main():
    survivor = asyncio.create_task(good(0.15))
    try:
        await asyncio.gather(survivor, bad("early", 0), bad("late", 0.02))
    except RuntimeError as error:
        print("caught", error)
    print("survivor done:", survivor.done())
    print(await survivor)


asyncio.run(main())

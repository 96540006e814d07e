# With return_exceptions=True errors and cancellations are results like any other.
import asyncio


async def divide(a, b):
    await asyncio.sleep(0)
    return a / b


async def main():
    asleep = asyncio.create_task(asyncio.sleep(60))
    asyncio.get_running_loop().call_soon(asleep.cancel)
    results = await asyncio.gather(
        divide(6, 3), divide(1, 0), divide("x", 2), asleep, return_exceptions=True
    )
    for result in results:
        match result:
            case asyncio.CancelledError():
                print("cancelled", type(result).__name__)
            case Exception():
                print("error", type(result).__name__, result)
            case _:
                print("value", result)


asyncio.run(main())

# wait_for gives a coroutine a limited time and cancels it when the time is up.
import asyncio


async def slow():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("slow was cancelled")
        raise


async def refuses():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "a late answer"


async def main():
    print(await asyncio.wait_for(asyncio.sleep(0, "quick"), timeout=5))
    try:
        await asyncio.wait_for(slow(), timeout=0.02)
    except TimeoutError:
        print("timed out")
    print(await asyncio.wait_for(asyncio.sleep(0.01, "no limit"), timeout=None))
    print(await asyncio.wait_for(asyncio.create_task(refuses()), timeout=0.02))
    try:
        await asyncio.wait_for(slow(), timeout=0)
    except TimeoutError:
        print("no time at all")


asyncio.run(main())

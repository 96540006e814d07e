# cancelling() counts the requests to cancel; uncancel() takes one back.
import asyncio


async def resilient():
    me = asyncio.current_task()
    for _ in range(2):
        try:
            await asyncio.sleep(60)
        except asyncio.CancelledError:
            print("requests:", me.cancelling(), "after uncancel:", me.uncancel())
    print("uncancel at zero:", me.uncancel())
    async with asyncio.timeout(5):
        await asyncio.sleep(0)
    return "survived"


async def main():
    task = asyncio.create_task(resilient())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    print(task.cancel(), task.cancelling())
    print(await task)


asyncio.run(main())

# shield protects the inner task: cancelling the waiter leaves the work running.
import asyncio


async def save():
    await asyncio.sleep(0.03)
    print("saved")
    return "receipt"


async def main():
    work = asyncio.create_task(save())

    async def waiter():
        return await asyncio.shield(work)

    waiting = asyncio.create_task(waiter())
    await asyncio.sleep(0)
    waiting.cancel()
    try:
        await waiting
    except asyncio.CancelledError:
        print("waiter cancelled, work done:", work.done())
    print(await work)
    try:
        await asyncio.wait_for(asyncio.shield(asyncio.sleep(0.03)), timeout=0.01)
    except TimeoutError:
        print("stopped waiting")
    print(await asyncio.shield(asyncio.sleep(0, "passes through")))


asyncio.run(main())

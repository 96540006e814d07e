# A timeout's deadline can be moved: further away to go on, or into the past to stop at once.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    async with asyncio.timeout(0.02) as scope:
        scope.reschedule(loop.time() + 5)
        await asyncio.sleep(0.05)
        print("still going after the first deadline")
    print(scope.expired())
    try:
        async with asyncio.timeout_at(loop.time() + 5) as scope:
            scope.reschedule(loop.time() - 1)
            await asyncio.sleep(60)
    except TimeoutError:
        print("stopped at once:", scope.expired())
    try:
        scope.reschedule(None)
    except RuntimeError as error:
        print(error)
    fresh = asyncio.timeout(1)
    try:
        fresh.reschedule(None)
    except RuntimeError as error:
        print(error)


asyncio.run(main())

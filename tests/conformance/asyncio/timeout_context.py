# asyncio.timeout turns a cancellation at its deadline into TimeoutError, and tells whether it expired.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.02) as scope:
            await asyncio.sleep(60)
    except TimeoutError as error:
        print("too late:", repr(error), type(error.__cause__).__name__)
    print(scope.expired())
    async with asyncio.timeout(5) as scope:
        print(await asyncio.sleep(0.01, "in time"))
    print(scope.expired(), scope.when() > 0)
    async with asyncio.timeout(None) as scope:
        print(scope.when())
        scope.reschedule(asyncio.get_running_loop().time() + 60)
        print(scope.when() is None)
    print(asyncio.TimeoutError is TimeoutError)
    try:
        async with scope:
            pass
    except RuntimeError as error:
        print(error)


asyncio.run(main())

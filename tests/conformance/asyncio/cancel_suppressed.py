# A task may swallow a cancellation, return a value or raise another error instead.
import asyncio


async def swallow():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "carried on"


async def replace():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        raise ValueError("instead") from error


async def main():
    for function in (swallow, replace):
        task = asyncio.create_task(function())
        await asyncio.sleep(0)
        task.cancel()
        try:
            print(await task)
        except ValueError as error:
            print(repr(error), "from", type(error.__cause__).__name__)
        print(task.cancelled(), task.cancelling())


asyncio.run(main())

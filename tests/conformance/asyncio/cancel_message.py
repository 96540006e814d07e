# The message given to cancel() travels with the CancelledError.
import asyncio


async def worker():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as error:
        print("inside:", error.args)
        raise


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    task.cancel("shutting down")
    try:
        await task
    except asyncio.CancelledError as error:
        print("outside:", error.args)
    future = asyncio.get_running_loop().create_future()
    future.cancel(msg="no longer needed")
    try:
        await future
    except asyncio.CancelledError as error:
        print("future:", repr(error))
    print(issubclass(asyncio.CancelledError, Exception))
    print(asyncio.CancelledError.__mro__[1].__name__)


asyncio.run(main())

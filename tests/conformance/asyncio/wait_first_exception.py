# FIRST_EXCEPTION stops waiting at the first failure; ALL_COMPLETED waits for everyone.
import asyncio


async def job(delay, error=None):
    await asyncio.sleep(delay)
    if error:
        raise error
    return delay


async def main():
    tasks = [asyncio.create_task(c) for c in (job(0), job(0.02, ValueError("oops")), job(0.2))]
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), tasks[2] in pending)
    print(repr(tasks[1].exception()))
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))
    try:
        await asyncio.wait(tasks, return_when="SOMETIME")
    except ValueError as error:
        print(error)


asyncio.run(main())

# as_completed in a plain for loop yields awaitables in the order in which they finish.
import asyncio


async def job(name, delay):
    await asyncio.sleep(delay)
    if name == "bad":
        raise ValueError("bad job")
    return name


async def main():
    jobs = [job("third", 0.07), job("first", 0.01), job("bad", 0.04)]
    for next_one in asyncio.as_completed(jobs):
        try:
            print(await next_one)
        except ValueError as error:
            print("error:", error)
    slow = asyncio.create_task(asyncio.sleep(0.2, "slow"))
    try:
        for next_one in asyncio.as_completed([slow, job("in time", 0)], timeout=0.03):
            print(await next_one)
    except TimeoutError:
        print("time is up; slow cancelled:", slow.cancelled())
    slow.cancel()


asyncio.run(main())

# A Semaphore lets at most so many tasks run a stretch of code at the same time.
import asyncio

active = 0
peak = 0


async def download(number, semaphore):
    global active, peak
    async with semaphore:
        active += 1
        peak = max(peak, active)
        await asyncio.sleep(0.002)
        active -= 1
    return number


async def main():
    semaphore = asyncio.Semaphore(3)
    print(await asyncio.gather(*(download(n, semaphore) for n in range(9))))
    print("peak", peak, "locked", semaphore.locked())
    for _ in range(3):
        await semaphore.acquire()
    print(semaphore.locked())
    semaphore.release()
    print(semaphore.locked())
    try:
        asyncio.Semaphore(-1)
    except ValueError as error:
        print(error)


asyncio.run(main())

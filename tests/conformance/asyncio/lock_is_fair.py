# A Lock lets one task in at a time, in the order in which they asked.
import asyncio

log = []


async def visitor(name, lock):
    async with lock:
        log.append(f"{name} in")
        await asyncio.sleep(0.001)
        log.append(f"{name} out")


async def main():
    lock = asyncio.Lock()
    print(lock.locked())
    await asyncio.gather(*(visitor(name, lock) for name in "abc"))
    print(", ".join(log))
    print(await lock.acquire(), lock.locked())
    lock.release()
    try:
        lock.release()
    except RuntimeError as error:
        print(error)
    try:
        with lock:
            pass
    except TypeError as error:
        print(type(error).__name__)


asyncio.run(main())

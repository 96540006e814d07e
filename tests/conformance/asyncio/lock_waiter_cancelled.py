# A task cancelled while it waits for a lock leaves the queue; the lock goes to the next one.
import asyncio


async def visitor(name, lock):
    try:
        async with lock:
            print(name, "got the lock")
    except asyncio.CancelledError:
        print(name, "gave up")
        raise


async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    tasks = {name: asyncio.create_task(visitor(name, lock)) for name in ("ann", "bob", "cid")}
    await asyncio.sleep(0)
    tasks["ann"].cancel()
    await asyncio.sleep(0)
    lock.release()
    tasks["bob"].cancel()
    await asyncio.wait(tasks.values())
    print([name for name, task in tasks.items() if task.cancelled()], lock.locked())
    try:
        async with lock:
            raise ValueError("inside")
    except ValueError:
        print("released after an error:", not lock.locked())


asyncio.run(main())

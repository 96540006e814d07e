# shutdown() lets getters empty the queue and then raises QueueShutDown; immediate drops what is left.
import asyncio


async def drain(queue):
    items = []
    try:
        while True:
            items.append(await queue.get())
            queue.task_done()
    except asyncio.QueueShutDown:
        return items


async def main():
    queue = asyncio.Queue()
    queue.put_nowait(1)
    queue.put_nowait(2)
    queue.shutdown()
    try:
        await queue.put(3)
    except asyncio.QueueShutDown as error:
        print(repr(error))
    print(await drain(queue))
    await queue.join()
    queue = asyncio.Queue()
    waiting = asyncio.create_task(drain(queue))
    await asyncio.sleep(0)
    queue.shutdown()
    print("woken:", await waiting)
    queue = asyncio.Queue()
    queue.put_nowait("lost")
    queue.shutdown(immediate=True)
    print(queue.qsize(), await drain(queue))
    await asyncio.wait_for(queue.join(), 1)
    print("joined")


asyncio.run(main())

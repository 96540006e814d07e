# put_nowait and get_nowait raise instead of waiting; task_done may not be called too often.
import asyncio


async def main():
    queue = asyncio.Queue(2)
    queue.put_nowait("a")
    queue.put_nowait("b")
    try:
        queue.put_nowait("c")
    except asyncio.QueueFull as error:
        print(repr(error), queue.full())
    print(queue.get_nowait(), queue.get_nowait())
    try:
        queue.get_nowait()
    except asyncio.QueueEmpty as error:
        print(repr(error))
    queue.task_done()
    queue.task_done()
    try:
        queue.task_done()
    except ValueError as error:
        print(error)
    try:
        await asyncio.wait_for(queue.get(), 0.01)
    except TimeoutError:
        print("nothing came")
    queue.put_nowait("kept")
    print(await queue.get())


asyncio.run(main())

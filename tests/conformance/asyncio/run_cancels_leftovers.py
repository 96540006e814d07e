# When main returns, asyncio.run cancels the tasks that are still there and waits for them.
import asyncio
import time


async def background(name):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        await asyncio.sleep(0)
        print(name, "told to stop")
        raise
    finally:
        print(name, "stops")


async def main():
    tasks.append(asyncio.create_task(background("one")))
    await asyncio.sleep(0)
    print("main returns")
    return "answer"


tasks = []
start = time.monotonic()
print(asyncio.run(main()))
print(tasks[0].cancelled())
print("at once:", time.monotonic() - start < 5)

# finally blocks run on cancellation and may await; a second cancel interrupts even those.
import asyncio


async def careful(name, pause):
    try:
        await asyncio.sleep(60)
    finally:
        print(name, "cleaning")
        await asyncio.sleep(pause)
        print(name, "clean")


async def main():
    task = asyncio.create_task(careful("patient", 0.02))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
    task = asyncio.create_task(careful("hurried", 60))
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.sleep(0)
    task.cancel("quick now")
    try:
        await task
    except asyncio.CancelledError as error:
        print(error, "| context:", type(error.__context__).__name__)
    print(task.cancelled(), task.cancelling())


asyncio.run(main())

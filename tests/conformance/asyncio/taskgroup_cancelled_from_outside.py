# Cancelling the task that owns a TaskGroup cancels the group's tasks and raises CancelledError.
import asyncio


async def child(name):
    try:
        await asyncio.sleep(60)
    finally:
        ended.append(name)


async def owner():
    async with asyncio.TaskGroup() as group:
        group.create_task(child("left"))
        group.create_task(child("right"))
    print("never printed")


async def main():
    task = asyncio.create_task(owner())
    await asyncio.sleep(0.01)
    task.cancel()
    try:
        await task
    except asyncio.CancelledError as error:
        print("owner cancelled", repr(error))
    print(task.cancelled(), sorted(ended))


ended = []
asyncio.run(main())

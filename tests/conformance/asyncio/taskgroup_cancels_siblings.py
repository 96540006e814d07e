# When one task of a TaskGroup fails, its siblings and the body are cancelled.
import asyncio


async def sibling(name):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        cleaned.append(name)
        raise


async def culprit():
    await asyncio.sleep(0.01)
    raise OSError("disk full")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(sibling(name)) for name in "abc"]
            group.create_task(culprit())
            try:
                await asyncio.sleep(60)
            except asyncio.CancelledError:
                cleaned.append("body")
                raise
    except ExceptionGroup as caught:
        print(caught.exceptions)
    print(sorted(cleaned))
    print([task.cancelled() for task in tasks])
    print("main itself goes on:", asyncio.current_task().cancelling())


cleaned = []
asyncio.run(main())

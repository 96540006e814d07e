# cancel() asks a task to stop: CancelledError is raised at the await where it stands.
import asyncio


async def worker():
    for step in range(10):
        print("step", step)
        await asyncio.sleep(0)


async def main():
    task = asyncio.create_task(worker())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(task.cancel(), task.cancelling(), task.cancelled())
    try:
        await task
    except asyncio.CancelledError:
        print("cancelled")
    print(task.cancelled(), task.done(), task.cancel())
    for ask in (task.result, task.exception):
        try:
            ask()
        except asyncio.CancelledError as error:
            print(ask.__name__, "raises", repr(error))
    early = asyncio.create_task(worker())
    early.cancel()
    await asyncio.wait([early])
    print("never started:", early.cancelled())


asyncio.run(main())

# A task factory of our own sees every coroutine for which a task is made.
import asyncio

made = []


def factory(loop, coroutine, **options):
    made.append(coroutine.__name__)
    return asyncio.Task(coroutine, loop=loop, **options)


async def one():
    return 1


async def two():
    return 2


async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_task_factory())
    loop.set_task_factory(factory)
    task = asyncio.create_task(one(), name="uno")
    print(await task, task.get_name())
    print(await asyncio.gather(one(), two()))
    async with asyncio.TaskGroup() as group:
        group.create_task(two())
    await one()
    print(made)
    loop.set_task_factory(None)
    await asyncio.create_task(two())
    print(len(made))


asyncio.run(main())

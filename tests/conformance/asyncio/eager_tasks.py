# Eager tasks run at once up to their first real wait; some are finished before they are returned.
import asyncio

log = []


async def cached():
    log.append("cached runs")
    return "hit"


async def fetched():
    log.append("fetched starts")
    await asyncio.sleep(0.001)
    log.append("fetched ends")
    return "miss"


async def main():
    lazy = asyncio.create_task(cached())
    print(log, lazy.done())
    await lazy
    log.clear()
    eager = asyncio.create_task(cached(), eager_start=True)
    print(log, eager.done(), eager.result())
    asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    tasks = [asyncio.create_task(fetched()), asyncio.create_task(cached())]
    print(log[1:], [task.done() for task in tasks])
    print(await asyncio.gather(*tasks), log[-1])
    log.clear()
    async with asyncio.TaskGroup() as group:
        group.create_task(cached())
        print(log)


asyncio.run(main())

# Two producers feed three consumers through a small queue; every item is handled exactly once.
import asyncio
from collections import Counter


async def produce(queue, prefix, amount):
    for n in range(amount):
        await queue.put(f"{prefix}{n}")
        await asyncio.sleep(0.001)


async def consume(queue, handled):
    count = 0
    try:
        while True:
            item = await queue.get()
            await asyncio.sleep(0.002)
            handled[item] += 1
            count += 1
            queue.task_done()
    except asyncio.QueueShutDown:
        return count


async def main():
    queue, handled = asyncio.Queue(2), Counter()
    async with asyncio.TaskGroup() as group:
        consumers = [group.create_task(consume(queue, handled)) for _ in range(3)]
        await asyncio.gather(produce(queue, "a", 6), produce(queue, "b", 4))
        queue.shutdown()
    print(sorted(handled))
    print(set(handled.values()), sum(task.result() for task in consumers))
    print(all(task.result() > 0 for task in consumers))


asyncio.run(main())

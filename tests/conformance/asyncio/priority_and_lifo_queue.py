# PriorityQueue gives the smallest item first, LifoQueue the newest.
import asyncio
from dataclasses import dataclass, field


@dataclass(order=True)
class Job:
    priority: int
    name: str = field(compare=False)


async def main():
    queue = asyncio.PriorityQueue()
    for priority, name in [(5, "sweep"), (1, "alarm"), (3, "mail")]:
        await queue.put(Job(priority, name))
    while not queue.empty():
        job = await queue.get()
        print(job.priority, job.name)
    stack = asyncio.LifoQueue(maxsize=3)
    for letter in "abc":
        stack.put_nowait(letter)
    print(stack.full(), [stack.get_nowait() for _ in range(3)])
    queue.put_nowait(1)
    try:
        queue.put_nowait("one")
    except TypeError as error:
        print(error)


asyncio.run(main())

# A TaskGroup waits for all its tasks, even those added by tasks while it waits.
import asyncio


async def leaf(group, depth):
    if depth:
        group.create_task(leaf(group, depth - 1))
    await asyncio.sleep(0.005)
    visited.append(depth)
    return depth * 10


visited = []


async def main():
    async with asyncio.TaskGroup() as group:
        first = group.create_task(leaf(group, 3), name="first")
        second = group.create_task(leaf(group, 0))
        print("body ends", first.done(), second.done())
    print(first.result(), second.result(), first.get_name())
    print(sorted(visited))
    inner = leaf(group, 0)
    try:
        group.create_task(inner)
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(">")[-1].strip())
    inner.close()


asyncio.run(main())

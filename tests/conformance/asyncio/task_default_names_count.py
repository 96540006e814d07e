# Tasks without a name of their own are numbered one after another.
import asyncio


async def number():
    return int(asyncio.current_task().get_name().removeprefix("Task-"))


async def main():
    print(asyncio.current_task().get_name())
    first = asyncio.create_task(number())
    second = asyncio.create_task(number())
    a, b = await asyncio.gather(first, second)
    print(b - a)
    print(first.get_name(), second.get_name())
    third = await asyncio.create_task(number())
    print(third > b)


asyncio.run(main())

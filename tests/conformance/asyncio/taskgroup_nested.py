# Nested TaskGroups give nested exception groups; a child's own cancel does not fail its group.
import asyncio


async def fail(text):
    raise ValueError(text)


async def branch(text):
    async with asyncio.TaskGroup() as group:
        group.create_task(fail(text + " one"))
        group.create_task(fail(text + " two"))


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(branch("leaf"))
    except ExceptionGroup as outer:
        inner = outer.exceptions[0]
        print(len(outer.exceptions), type(inner).__name__)
        print([str(error) for error in inner.exceptions])
        print(outer.split(ValueError)[1])
    async with asyncio.TaskGroup() as group:
        victim = group.create_task(asyncio.sleep(60))
        other = group.create_task(asyncio.sleep(0.01, "unharmed"))
        await asyncio.sleep(0)
        victim.cancel()
    print(victim.cancelled(), other.result())


asyncio.run(main())

# The errors of a TaskGroup's tasks come out together as an ExceptionGroup, to be sorted with except*.
import asyncio


async def fail(error):
    await asyncio.sleep(0)
    raise error


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(fail(ValueError("bad value")))
            group.create_task(fail(KeyError("lost key")))
            group.create_task(fail(ValueError("worse value")))
    except* ValueError as caught:
        print(type(caught).__name__, caught.message, len(caught.exceptions))
        print([str(error) for error in caught.exceptions])
    except* KeyError as caught:
        print("keys:", [error.args[0] for error in caught.exceptions])


asyncio.run(main())

# An error in the body of a TaskGroup cancels its tasks and joins their errors in the group.
import asyncio


async def stubborn():
    try:
        await asyncio.sleep(60)
    finally:
        raise ArithmeticError("while cleaning up")


async def main():
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(stubborn())
            await asyncio.sleep(0)
            raise LookupError("from the body")
    except ExceptionGroup as caught:
        print(caught)
        for error in caught.exceptions:
            print(type(error).__name__, error, type(error.__context__).__name__)
    try:
        async with asyncio.TaskGroup():
            raise SystemExit(3)
    except BaseExceptionGroup as caught:
        print("group", caught)
    except SystemExit as error:
        print("SystemExit comes out bare:", error.code)


asyncio.run(main())

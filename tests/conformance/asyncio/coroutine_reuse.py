# A coroutine can be awaited only once; a task cannot await itself.
import asyncio


async def once():
    await asyncio.sleep(0)
    return "once"


async def main():
    coroutine = once()
    print(await coroutine)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    task = asyncio.create_task(once())
    print(await task, await task)
    coroutine = once()
    running = asyncio.create_task(coroutine)
    await asyncio.sleep(0)
    try:
        await coroutine
    except RuntimeError as error:
        print(error)
    await running
    try:
        await asyncio.current_task()
    except RuntimeError as error:
        print(str(error).split(":")[0])


asyncio.run(main())

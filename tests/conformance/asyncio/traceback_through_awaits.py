# The traceback of an error shows the chain of awaits that led to it, across tasks too.
import asyncio
import traceback


async def inner(values):
    await asyncio.sleep(0)
    return values["missing"]


async def outer(values):
    return await inner(values)


async def main(in_task):
    if in_task:
        await asyncio.create_task(outer({}))
    else:
        await outer({})


for in_task in (False, True):
    try:
        asyncio.run(main(in_task))
    except KeyError as error:
        for frame in traceback.extract_tb(error.__traceback__):
            if frame.filename == __file__:
                print(frame.lineno, frame.name, "|", frame.line)
        print(repr(error))

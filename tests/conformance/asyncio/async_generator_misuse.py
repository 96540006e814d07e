# Errors around async generators: running one twice at once, ignoring its close, plain iteration.
import asyncio


async def slow():
    await asyncio.sleep(0.01)
    yield 1


async def stubborn():
    try:
        yield 1
    finally:
        yield 2


async def main():
    generator = slow()
    first = asyncio.ensure_future(anext(generator))
    await asyncio.sleep(0)
    try:
        await anext(generator)
    except RuntimeError as error:
        print(error)
    print(await first)
    generator = stubborn()
    await anext(generator)
    try:
        await generator.aclose()
    except RuntimeError as error:
        print(error)
    for function in (list, iter, lambda source: [*source]):
        try:
            function(slow())
        except TypeError as error:
            print(error)


asyncio.run(main())

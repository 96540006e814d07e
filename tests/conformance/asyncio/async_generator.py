# An async generator may await between its yields and is consumed with async for.
import asyncio


async def ticker(stop):
    for n in range(stop):
        await asyncio.sleep(0.001)
        yield n


async def pairs(source):
    previous = None
    async for item in source:
        if previous is not None:
            yield previous, item
        previous = item


async def main():
    async for pair in pairs(ticker(4)):
        print(pair)
    else:
        print("exhausted")
    print([n async for n in ticker(6) if n % 2])
    print({n: await asyncio.sleep(0, n * n) async for n in ticker(3)})
    generator = ticker(1)
    print(await anext(generator), await anext(generator, "default"))
    try:
        await anext(generator)
    except StopAsyncIteration as error:
        print(repr(error))
    print(type(generator).__name__, aiter(generator) is generator)


asyncio.run(main())

# An async generator can be sent values and have exceptions thrown into it.
import asyncio


async def averager():
    total = count = 0
    average = None
    while True:
        try:
            value = yield average
        except ValueError as error:
            print("ignored:", error)
            continue
        await asyncio.sleep(0)
        total += value
        count += 1
        average = total / count


async def main():
    generator = averager()
    print(await generator.asend(None))
    print(await generator.asend(10))
    print(await generator.asend(20))
    print(await generator.athrow(ValueError("noise")))
    try:
        await generator.athrow(KeyError("stop"))
    except KeyError as error:
        print("out again:", error)
    print(await anext(generator, "finished"))
    try:
        await averager().asend(5)
    except TypeError as error:
        print(error)


asyncio.run(main())

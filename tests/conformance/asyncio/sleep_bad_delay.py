# asyncio.sleep refuses a delay that is not a number, at the moment it is awaited.
import asyncio


async def main():
    try:
        await asyncio.sleep(float("nan"))
    except ValueError as error:
        print("ValueError:", error)
    try:
        await asyncio.sleep("long")
    except TypeError as error:
        print("TypeError:", error)
    print(await asyncio.sleep(True / 1000, "a bool will do"))
    loop = asyncio.get_running_loop()
    try:
        loop.call_later(None, print)
    except TypeError as error:
        print("TypeError:", error)


asyncio.run(main())

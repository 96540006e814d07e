# Of two nested timeouts the one that expires raises; the other is left alone.
import asyncio


async def main():
    try:
        async with asyncio.timeout(0.02) as outer:
            try:
                async with asyncio.timeout(5) as inner:
                    await asyncio.sleep(60)
            except TimeoutError:
                print("never printed")
    except TimeoutError:
        print("outer:", outer.expired(), "inner:", inner.expired())
    async with asyncio.timeout(5) as outer:
        try:
            async with asyncio.timeout(0.02) as inner:
                await asyncio.sleep(60)
        except TimeoutError:
            print("outer:", outer.expired(), "inner:", inner.expired())
        await asyncio.sleep(0)
        print("outer body goes on")
    try:
        async with asyncio.timeout(5) as scope:
            raise TimeoutError("of our own")
    except TimeoutError as error:
        print(error, scope.expired())


asyncio.run(main())

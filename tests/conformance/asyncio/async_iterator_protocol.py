# A class becomes an async iterable with __aiter__ and __anext__; mistakes in it are TypeErrors.
import asyncio


class Countdown:
    def __init__(self, start):
        self.left = start

    def __aiter__(self):
        return self

    async def __anext__(self):
        if self.left == 0:
            raise StopAsyncIteration
        await asyncio.sleep(0)
        self.left -= 1
        return self.left + 1


class NoNext:
    def __aiter__(self):
        return self


async def main():
    print([n async for n in Countdown(4)])
    async for n in Countdown(2):
        print(n)
    for wrong in ([1, 2], NoNext()):
        try:
            async for n in wrong:
                print(n)
        except TypeError as error:
            print(error)


asyncio.run(main())

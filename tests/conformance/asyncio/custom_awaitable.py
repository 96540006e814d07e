# Any object with __await__ can be awaited; wrong objects and wrong yields are reported.
import asyncio


class Delay:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        yield
        yield from asyncio.sleep(0.001).__await__()
        return self.value


class Liar:
    def __await__(self):
        return 42


class Yielder:
    def __await__(self):
        yield "nonsense"


async def main():
    print(await Delay("value"))
    print(await asyncio.gather(Delay(1), Delay(2)))
    print(await asyncio.wait_for(Delay("limited"), 1))
    for wrong in (42, None, Liar(), Yielder()):
        try:
            await wrong
        except (TypeError, RuntimeError) as error:
            print(type(error).__name__, error)


asyncio.run(main())

# async with awaits __aenter__ and __aexit__; a true result of __aexit__ swallows the error.
import asyncio


class Connection:
    def __init__(self, name, swallow=False):
        self.name, self.swallow = name, swallow

    async def __aenter__(self):
        await asyncio.sleep(0)
        print("open", self.name)
        return self.name.upper()

    async def __aexit__(self, kind, error, trace):
        await asyncio.sleep(0)
        print("close", self.name, repr(error))
        return self.swallow


async def main():
    async with Connection("db") as db, Connection("cache", swallow=True) as cache:
        print(db, cache)
        raise ValueError("lost")
    print("went on")
    try:
        async with Connection("log"):
            raise KeyError("gone")
    except KeyError as error:
        print("outside:", error)
    try:
        async with open("nothing", "w"):
            pass
    except TypeError as error:
        print(str(error).split(" (")[0])


asyncio.run(main())

# asynccontextmanager makes an async with out of a generator, and serves as a decorator too.
import asyncio
from contextlib import asynccontextmanager


@asynccontextmanager
async def transaction(name):
    await asyncio.sleep(0)
    print("begin", name)
    try:
        yield name
    except ValueError as error:
        print("rollback:", error)
    else:
        print("commit", name)


@transaction("decorated")
async def transfer(amount):
    print("transfer", amount)
    return amount * 2


async def main():
    async with transaction("one") as name:
        print("in", name)
    async with transaction("two"):
        raise ValueError("no funds")
    try:
        async with transaction("three"):
            raise KeyError("other")
    except KeyError:
        print("other errors pass through")
    print(await transfer(21))


asyncio.run(main())

# Async generators left unfinished are closed by the loop: when dropped, or before asyncio.run returns.
import asyncio
import gc


async def endless(name):
    try:
        while True:
            yield name
    finally:
        await asyncio.sleep(0)
        print(name, "finalised")


kept = []


async def main():
    async for name in endless("dropped"):
        break
    gc.collect()
    await asyncio.sleep(0.01)
    print("dropped one is gone")
    kept.append(endless("kept"))
    print(await anext(kept[0]))
    print("main returns")


asyncio.run(main())
print("run returned")


async def explicit():
    generator = endless("explicit")
    await anext(generator)
    await asyncio.get_running_loop().shutdown_asyncgens()
    print(await anext(generator, "nothing more"))


asyncio.run(explicit())

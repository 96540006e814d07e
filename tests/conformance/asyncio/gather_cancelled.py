# Cancelling a gather cancels every child; a cancelled child makes gather raise CancelledError.
import asyncio


async def sleeper(name):
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print(name, "was cancelled")
        raise


async def main():
    group = asyncio.gather(sleeper("a"), sleeper("b"), sleeper("c"))
    await asyncio.sleep(0)
    print(group.cancel())
    try:
        await group
    except asyncio.CancelledError:
        print("gather was cancelled", group.done())
    child = asyncio.create_task(sleeper("d"))
    other = asyncio.create_task(sleeper("e"))
    group = asyncio.gather(child, other)
    await asyncio.sleep(0)
    child.cancel()
    try:
        await group
    except asyncio.CancelledError:
        print("child's cancellation came through, other done:", other.done())


asyncio.run(main())

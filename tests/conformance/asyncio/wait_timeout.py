# asyncio.wait with a timeout returns what is done by then; it neither raises nor cancels.
import asyncio


async def main():
    quick = asyncio.create_task(asyncio.sleep(0, "quick"))
    slow = asyncio.create_task(asyncio.sleep(0.2, "slow"))
    done, pending = await asyncio.wait([quick, slow], timeout=0.02)
    print(done == {quick}, pending == {slow})
    print(slow.cancelled(), slow.done())
    print(await slow)
    forever = asyncio.get_running_loop().create_future()
    done, pending = await asyncio.wait([forever], timeout=0)
    print(len(done), len(pending), forever.cancelled())
    done, pending = await asyncio.wait({forever, quick}, timeout=0)
    print([future.result() for future in done], forever in pending)


asyncio.run(main())

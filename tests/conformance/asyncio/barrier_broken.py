# Aborting or resetting a Barrier wakes its waiters with BrokenBarrierError.
import asyncio


async def wait_at(barrier):
    try:
        return await barrier.wait()
    except asyncio.BrokenBarrierError as error:
        return f"broken: {error}"


async def main():
    barrier = asyncio.Barrier(3)
    waiting = [asyncio.create_task(wait_at(barrier)) for _ in range(2)]
    await asyncio.sleep(0)
    print(barrier.n_waiting)
    await barrier.abort()
    print(await asyncio.gather(*waiting), barrier.broken)
    print(await wait_at(barrier))
    await barrier.reset()
    print(barrier.broken, barrier.n_waiting)
    print(sorted(await asyncio.gather(*(wait_at(barrier) for _ in range(3)))))
    waiting = asyncio.create_task(wait_at(barrier))
    await asyncio.sleep(0)
    await barrier.reset()
    print(await waiting, barrier.broken)
    try:
        asyncio.Barrier(0)
    except ValueError as error:
        print(error)


asyncio.run(main())

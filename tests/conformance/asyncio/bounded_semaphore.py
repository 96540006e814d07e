# A BoundedSemaphore complains when it is released more often than acquired; a plain one grows.
import asyncio


async def main():
    plain = asyncio.Semaphore(1)
    plain.release()
    await plain.acquire()
    await plain.acquire()
    print("plain acquired twice:", plain.locked())
    bounded = asyncio.BoundedSemaphore(1)
    async with bounded:
        print("inside", bounded.locked())
    try:
        bounded.release()
    except ValueError as error:
        print(error)
    order = []

    async def take(name):
        async with bounded:
            order.append(name)
            await asyncio.sleep(0)

    await asyncio.gather(*map(take, "xyz"))
    print(order)


asyncio.run(main())

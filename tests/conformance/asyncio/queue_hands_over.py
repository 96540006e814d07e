# A bounded queue makes the producer wait until the consumer has made room.
import asyncio


async def producer(queue):
    for n in range(4):
        await queue.put(n)
        print("put", n, "size", queue.qsize())
    await queue.put(None)


async def consumer(queue):
    while (item := await queue.get()) is not None:
        print("got", item)
        await asyncio.sleep(0.005)


async def main():
    queue = asyncio.Queue(maxsize=1)
    print(queue.empty(), queue.full(), queue.maxsize)
    await asyncio.gather(producer(queue), consumer(queue))
    print(queue.empty(), queue.full())


asyncio.run(main())

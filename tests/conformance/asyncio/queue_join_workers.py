# join() waits until every item has been marked done by the workers.
import asyncio


async def worker(queue, results):
    while True:
        n = await queue.get()
        await asyncio.sleep(0.002 * (n % 3))
        results.append(n * n)
        queue.task_done()


async def main():
    queue = asyncio.Queue()
    results = []
    for n in range(10):
        queue.put_nowait(n)
    workers = [asyncio.create_task(worker(queue, results)) for _ in range(3)]
    await queue.join()
    print(sorted(results), queue.qsize())
    for task in workers:
        task.cancel()
    ended = await asyncio.gather(*workers, return_exceptions=True)
    print([type(end).__name__ for end in ended])
    await queue.join()
    print("joining an idle queue returns at once")


asyncio.run(main())

# Ten tasks that sleep at the same time take as long as one of them.
import asyncio
import time


async def main():
    start = time.perf_counter()
    results = await asyncio.gather(*(asyncio.sleep(0.05, n * n) for n in range(10)))
    elapsed = time.perf_counter() - start
    print(results)
    print("together:", 0.04 < elapsed < 0.4)
    start = time.perf_counter()
    for _ in range(4):
        await asyncio.sleep(0.03)
    elapsed = time.perf_counter() - start
    print("one by one:", 0.1 < elapsed < 0.9)
    print(await asyncio.sleep(0, "result of sleep"))
    print(await asyncio.sleep(-1, "negative delays do not wait"))


asyncio.run(main())

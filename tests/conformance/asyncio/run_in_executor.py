# run_in_executor moves blocking calls to threads so that the loop stays free.
import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def blocking(n):
    time.sleep(0.1)
    return n * n, threading.current_thread() is threading.main_thread()


async def main():
    loop = asyncio.get_running_loop()
    start = time.perf_counter()
    with ThreadPoolExecutor(max_workers=4) as pool:
        calls = [loop.run_in_executor(pool, blocking, n) for n in range(4)]
        ticks = 0
        while not all(call.done() for call in calls):
            await asyncio.sleep(0.005)
            ticks += 1
    print([call.result() for call in calls])
    print("loop stayed awake:", ticks >= 2)
    print("in parallel:", time.perf_counter() - start < 0.35)
    print(await loop.run_in_executor(None, sum, [1, 2, 3]))
    try:
        await loop.run_in_executor(None, int, "x")
    except ValueError as error:
        print(error)


asyncio.run(main())

# A rate limiter lets tasks start only so many times within a stretch of time.
import asyncio
from collections import deque


class RateLimiter:
    def __init__(self, times, period):
        self.times, self.period = times, period
        self.starts = deque()
        self.lock = asyncio.Lock()

    async def __aenter__(self):
        async with self.lock:
            loop = asyncio.get_running_loop()
            if len(self.starts) == self.times:
                await asyncio.sleep(self.starts.popleft() + self.period - loop.time())
            self.starts.append(loop.time())

    async def __aexit__(self, *details):
        return None


async def request(number, limiter, starts):
    async with limiter:
        starts.append(asyncio.get_running_loop().time())
        return number


async def main():
    limiter, starts = RateLimiter(2, 0.05), []
    print(await asyncio.gather(*(request(n, limiter, starts) for n in range(6))))
    gaps = [later - earlier >= 0.045 for earlier, later in zip(starts, starts[2:])]
    print(gaps)
    print(starts[1] - starts[0] < 0.04, 0.09 < starts[-1] - starts[0] < 1)


asyncio.run(main())

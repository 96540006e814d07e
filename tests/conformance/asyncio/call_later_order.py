# Timers fire in the order of their time, not of their making, and can be cancelled.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    log = []
    start = loop.time()
    loop.call_later(0.15, log.append, "last")
    handle = loop.call_at(start + 0.05, log.append, "first")
    loop.call_at(start + 0.1, log.append, "middle")
    doomed = loop.call_later(0.02, log.append, "never")
    doomed.cancel()
    print(handle.when() == start + 0.05, handle.cancelled(), doomed.cancelled())
    loop.call_soon(log.append, "soon")
    loop.call_later(-1, log.append, "overdue")
    await asyncio.sleep(0.2)
    print(log)
    print(loop.time() - start >= 0.199)
    when = loop.time() + 0.01
    for n in range(4):
        loop.call_at(when + n * 0.001, log.append, n)
    await asyncio.sleep(0.03)
    print(log[-4:])


asyncio.run(main())

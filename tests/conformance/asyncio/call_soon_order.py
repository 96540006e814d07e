# call_soon runs callbacks in the order of their registration, one round of the loop later.
import asyncio
import functools


async def main():
    loop = asyncio.get_running_loop()
    done = loop.create_future()
    log = []

    def chain(n):
        log.append(f"chain {n}")
        if n:
            loop.call_soon(chain, n - 1)
        else:
            done.set_result("end")

    loop.call_soon(chain, 2)
    loop.call_soon(log.append, "second")
    cancelled = loop.call_soon(log.append, "never")
    loop.call_soon(functools.partial(log.extend, ["third", "fourth"]))
    cancelled.cancel()
    print(log, cancelled.cancelled())
    print(await done)
    print(log)


asyncio.run(main())

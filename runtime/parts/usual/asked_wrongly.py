"""What asyncio refuses."""

import asyncio
import contextvars
import threading

cancelled = threading.Timer(5, print)
variable = contextvars.ContextVar("variable", default=0)


async def job(name, delay=0.0, fail=False):
    try:
        await asyncio.sleep(delay)
        if fail:
            raise ValueError(name)
        return name
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
    finally:
        variable.set(name)


async def refusals():
    q, guard, future = asyncio.Queue(), asyncio.Lock(), asyncio.get_running_loop().create_future()
    future.set_result(1)
    ranked = asyncio.PriorityQueue()
    ranked.put_nowait(2), ranked.put_nowait(1)
    print(await ranked.get(), ranked.qsize(), ranked.empty(), q)
    unretrieved = asyncio.create_task(job("o", fail=True))
    try:
        await unretrieved
    except ValueError as error:
        print(repr(error), unretrieved.exception(), unretrieved)
    for wrong in (lambda: future.set_result(2), lambda: q.get_nowait() and q.get_nowait(), lambda: guard.release(), lambda: asyncio.run(job("p")), lambda: asyncio.create_task(5), lambda: asyncio.get_running_loop().create_future().result(), lambda: asyncio.gather(5)):
        try:
            print(wrong())
        except Exception as error:
            print(type(error).__name__, error)
    job("never awaited")


asyncio.run(refusals())
with asyncio.Runner() as runner:
    print(runner.run(job("q")))
for wrong in (lambda: asyncio.run(job("r", fail=True)), lambda: asyncio.get_running_loop(), lambda: asyncio.run(5)):
    try:
        wrong()
    except Exception as error:
        print(type(error).__name__, error)

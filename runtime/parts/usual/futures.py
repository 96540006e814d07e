"""Futures."""

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


async def futures():
    future = asyncio.get_running_loop().create_future()
    future.add_done_callback(lambda f: print("future", f.result()))
    future.set_result(1)
    print(await future, future, await asyncio.to_thread(pow, 2, 3), await asyncio.get_running_loop().run_in_executor(None, abs, -1), await asyncio.shield(job("l")), asyncio.iscoroutinefunction(job), asyncio.isfuture(future), await asyncio.wait_for(job("m"), 1), await asyncio.ensure_future(job("n")))


asyncio.run(futures())

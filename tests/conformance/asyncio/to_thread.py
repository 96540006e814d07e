# to_thread awaits a blocking function in a thread, with its arguments and its context variables.
import asyncio
import contextvars
import threading
import time

user = contextvars.ContextVar("user")


def report(greeting, *, mark):
    time.sleep(0.01)
    here = threading.current_thread() is threading.main_thread()
    text = f"{greeting} {user.get()}{mark} main thread: {here}"
    user.set("changed in the thread")
    return text


async def main():
    user.set("Ada")
    print(await asyncio.to_thread(report, "hello", mark="!"))
    print(user.get())
    start = time.perf_counter()
    await asyncio.gather(*(asyncio.to_thread(time.sleep, 0.2) for _ in range(3)))
    print("overlap:", 0.19 < time.perf_counter() - start < 0.55)
    try:
        await asyncio.to_thread(dict().__getitem__, "missing")
    except KeyError as error:
        print("KeyError", error)


asyncio.run(main())

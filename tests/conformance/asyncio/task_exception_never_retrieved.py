# The error of a task that nobody looked at is reported to the exception handler when the task goes.
import asyncio
import gc


async def fail(text):
    raise ValueError(text)


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(
        lambda loop, context: print(context["message"], "|", repr(context["exception"]), "|", sorted(context))
    )
    task = asyncio.create_task(fail("unseen"))
    await asyncio.sleep(0.005)
    del task
    gc.collect()
    task = asyncio.create_task(fail("seen"))
    await asyncio.wait([task])
    print("looked at:", task.exception())
    del task
    gc.collect()
    future = loop.create_future()
    future.set_exception(KeyError("future"))
    del future
    gc.collect()
    print("end")


asyncio.run(main())

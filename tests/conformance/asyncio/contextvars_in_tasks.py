# Every task gets a copy of the context at its creation; its changes stay its own.
import asyncio
import contextvars

request = contextvars.ContextVar("request", default="none")


async def helper():
    return f"helper sees {request.get()}"


async def handle(number):
    request.set(f"request {number}")
    await asyncio.sleep(0.002 * (3 - number))
    return await helper()


async def main():
    print(await asyncio.gather(*(handle(n) for n in range(3))))
    print("outside:", request.get())
    task = asyncio.create_task(helper())
    request.set("set after creation")
    print(await task)
    print(await handle(7), "| awaited directly:", request.get())
    context = contextvars.copy_context()
    context.run(request.set, "given context")
    print(await asyncio.create_task(helper(), context=context))
    loop = asyncio.get_running_loop()
    loop.call_soon(lambda: print("callback sees", request.get()), context=context)
    loop.call_soon(lambda: print("callback sees", request.get()))
    await asyncio.sleep(0)


asyncio.run(main())

# asyncio.wait can return as soon as one task is done; the rest stay pending.
import asyncio


async def job(name, gate):
    await gate.wait()
    return name


async def main():
    gates = {name: asyncio.Event() for name in "bca"}
    pending = {asyncio.create_task(job(name, gate)) for name, gate in gates.items()}
    loop = asyncio.get_running_loop()
    for name in "abc":
        loop.call_later(0.01, gates[name].set)
        done, pending = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
        print([task.result() for task in done], len(pending))
    try:
        await asyncio.wait([])
    except ValueError as error:
        print(error)
    coroutine = job("raw", None)
    try:
        await asyncio.wait([coroutine])
    except TypeError as error:
        print(error)
    coroutine.close()


asyncio.run(main())

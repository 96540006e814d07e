# asyncio.Runner runs several coroutines on the same loop and closes it at the end.
import asyncio

loops = []


async def remember(value):
    loops.append(asyncio.get_running_loop())
    return value


with asyncio.Runner() as runner:
    print(runner.run(remember("first")))
    print(runner.run(remember("second")))
    print(loops[0] is loops[1] is runner.get_loop())
    print(loops[0].is_closed())
print(loops[0].is_closed())
try:
    runner.get_loop()
except RuntimeError as error:
    print(error)
other = remember(0)
try:
    runner.run(other)
except RuntimeError as error:
    print(error)
other.close()

# A Runner can switch on debug mode and build its loop with a factory of ours.
import asyncio


class CountingLoop(asyncio.EventLoop):
    calls = 0

    def call_soon(self, *args, **kwargs):
        CountingLoop.calls += 1
        return super().call_soon(*args, **kwargs)


async def main():
    loop = asyncio.get_running_loop()
    await asyncio.sleep(0)
    return type(loop).__name__, loop.get_debug()


with asyncio.Runner(loop_factory=CountingLoop) as runner:
    print(runner.run(main()))
    print(CountingLoop.calls > 0)
with asyncio.Runner(debug=True, loop_factory=CountingLoop) as runner:
    print(runner.run(main()))
print(asyncio.run(main(), debug=True, loop_factory=CountingLoop))
print(asyncio.run(main(), debug=False)[1])

# asyncio.run and run_until_complete refuse to start inside a loop that is already running.
import asyncio


async def work():
    return 1


async def main():
    inner = work()
    try:
        asyncio.run(inner)
    except RuntimeError as error:
        print("run:", error)
    finally:
        inner.close()
    loop = asyncio.get_running_loop()
    inner = work()
    try:
        loop.run_until_complete(inner)
    except RuntimeError as error:
        print("run_until_complete:", error)
    finally:
        inner.close()
    runner = asyncio.Runner()
    inner = work()
    try:
        runner.run(inner)
    except RuntimeError as error:
        print("Runner:", error)
    finally:
        inner.close()


asyncio.run(main())

# Outside a running loop there is no current loop, and tasks cannot be made.
import asyncio

for function in (asyncio.get_running_loop, asyncio.get_event_loop, asyncio.current_task):
    try:
        function()
    except RuntimeError as error:
        print(function.__name__, "|", str(error).replace("MainThread", "main thread"))


async def nothing():
    pass


coroutine = nothing()
try:
    asyncio.create_task(coroutine)
except RuntimeError as error:
    print("create_task |", error)
coroutine.close()


async def main():
    loop = asyncio.get_running_loop()
    print(loop is asyncio.get_event_loop(), loop.is_running())


asyncio.run(main())
with asyncio.Runner() as runner:
    asyncio.set_event_loop(runner.get_loop())
    print(asyncio.get_event_loop() is runner.get_loop())

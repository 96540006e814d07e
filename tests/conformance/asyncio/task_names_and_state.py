# A task has a name, a state, a result, and knows its coroutine.
import asyncio


async def greet():
    me = asyncio.current_task()
    print("running as", me.get_name())
    await asyncio.sleep(0)
    return "hello"


async def main():
    asyncio.current_task().set_name("chief")
    task = asyncio.create_task(greet(), name="greeter")
    print(task.get_name(), task.done(), task.cancelled())
    try:
        task.result()
    except asyncio.InvalidStateError as error:
        print("InvalidStateError:", error)
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    await task
    print(task.done(), task.result(), task.exception())
    print(sorted(t.get_name() for t in asyncio.all_tasks()))
    print(task.get_coro().__name__, asyncio.isfuture(task))
    task.set_name(7)
    print(repr(task.get_name()))


asyncio.run(main())

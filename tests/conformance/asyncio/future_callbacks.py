# Callbacks of a future run soon after it is done, in order; they can be removed.
import asyncio


async def work():
    await asyncio.sleep(0)
    return 5


async def main():
    log = []
    task = asyncio.create_task(work())

    def unwanted(future):
        log.append("unwanted")

    task.add_done_callback(lambda future: log.append(("first", future.result())))
    task.add_done_callback(unwanted)
    task.add_done_callback(unwanted)
    task.add_done_callback(lambda future: log.append(("second", future is task)))
    print("removed", task.remove_done_callback(unwanted))
    await task
    print(log)
    task.add_done_callback(lambda future: log.append("late"))
    print(len(log))
    await asyncio.sleep(0)
    print(log[-1])


asyncio.run(main())

# A Condition lets tasks wait until something holds, and wakes one or all of them.
import asyncio


async def eater(name, condition, plates, log):
    async with condition:
        await condition.wait_for(lambda: plates)
        log.append(f"{name} takes {plates.pop()}")


async def main():
    condition = asyncio.Condition()
    plates, log = [], []
    eaters = [asyncio.create_task(eater(n, condition, plates, log)) for n in ("a", "b", "c")]
    await asyncio.sleep(0)
    async with condition:
        plates.append("soup")
        condition.notify()
    await asyncio.sleep(0.005)
    print(log, condition.locked())
    async with condition:
        plates += ["cake", "tea"]
        condition.notify_all()
    await asyncio.gather(*eaters)
    print(log)
    for method in (condition.notify, condition.notify_all):
        try:
            method()
        except RuntimeError as error:
            print(error)
    try:
        await condition.wait()
    except RuntimeError as error:
        print(error)


asyncio.run(main())

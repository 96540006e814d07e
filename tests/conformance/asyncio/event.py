# An Event wakes every task that waits for it, and lets later ones pass until it is cleared.
import asyncio


async def runner(name, gun, finish):
    await gun.wait()
    finish.append(name)


async def main():
    gun = asyncio.Event()
    finish = []
    tasks = [asyncio.create_task(runner(name, gun, finish)) for name in ("ada", "bea", "cleo")]
    await asyncio.sleep(0.01)
    print(gun.is_set(), finish)
    gun.set()
    gun.set()
    print(gun.is_set(), finish)
    await asyncio.gather(*tasks)
    print(finish)
    print(await gun.wait())
    gun.clear()
    try:
        await asyncio.wait_for(gun.wait(), 0.01)
    except TimeoutError:
        print("cleared, so it waits")


asyncio.run(main())

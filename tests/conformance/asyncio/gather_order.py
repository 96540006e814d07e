# gather returns the results in the order of its arguments, whatever finishes first.
import asyncio

finished = []


async def fetch(name, delay):
    await asyncio.sleep(delay)
    finished.append(name)
    return name.upper()


async def main():
    results = await asyncio.gather(
        fetch("slow", 0.06), fetch("quick", 0.01), fetch("middling", 0.03)
    )
    print(results)
    print(finished)
    print(await asyncio.gather())
    same = fetch("twin", 0)
    print(await asyncio.gather(same, same))
    print(finished.count("twin"))


asyncio.run(main())

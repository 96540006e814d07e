# A Barrier holds tasks back until enough have come; it can be used again and again.
import asyncio

log = []


async def walker(name, delay, barrier):
    for stage in (1, 2):
        await asyncio.sleep(delay)
        log.append((stage, "arrives", name))
        async with barrier as position:
            positions.append(position)
        log.append((stage, "leaves", name))


positions = []


async def main():
    barrier = asyncio.Barrier(3)
    print(barrier.parties, barrier.n_waiting, barrier.broken)
    walks = [("x", 0.001), ("y", 0.02), ("z", 0.01)]
    await asyncio.gather(*(walker(name, delay, barrier) for name, delay in walks))
    for stage in (1, 2):
        words = [word for number, word, _ in log if number == stage]
        print(stage, words)
    print(sorted(positions), barrier.n_waiting)
    print([name for stage, word, name in log if (stage, word) == (1, "arrives")])


asyncio.run(main())

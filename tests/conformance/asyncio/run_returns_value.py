# asyncio.run drives a coroutine to its end and hands back what it returned.
import asyncio


async def square(n):
    await asyncio.sleep(0)
    return n * n


async def main():
    total = 0
    for n in range(5):
        total += await square(n)
    return total


print(asyncio.run(main()))
print(asyncio.run(square(12)))
coroutine = square(3)
print(type(coroutine).__name__, asyncio.iscoroutine(coroutine))
print(asyncio.run(coroutine))
try:
    asyncio.run(42)
except (TypeError, ValueError) as error:
    print(type(error).__name__, error)

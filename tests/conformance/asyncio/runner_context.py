# A Runner keeps one context for all runs, unless a run gets its own.
import asyncio
import contextvars

level = contextvars.ContextVar("level", default="none")


async def change(value):
    before = level.get()
    level.set(value)
    return before, level.get()


with asyncio.Runner() as runner:
    print(runner.run(change("one")))
    print(runner.run(change("two")))
    private = contextvars.copy_context()
    print(runner.run(change("three"), context=private))
    print(private[level])
    print(runner.run(change("four")))
print(level.get())
print(asyncio.run(change("five")))
print(level.get())

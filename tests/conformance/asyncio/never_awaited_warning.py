# A coroutine that is dropped without being awaited gives a RuntimeWarning; a task does not.
import asyncio
import gc
import warnings


async def forgotten():
    return 1


async def main():
    forgotten()
    gc.collect()
    asyncio.create_task(forgotten())
    await asyncio.sleep(0)


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    asyncio.run(main())
    closed = forgotten()
    closed.close()
    del closed
    gc.collect()
for warning in caught:
    print(warning.category.__name__, warning.message)
print(len(caught))

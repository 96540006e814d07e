# A retry decorator waits longer after each failure and gives up after a number of attempts.
import asyncio
import functools


def retry(attempts, delay, on):
    def decorate(function):
        @functools.wraps(function)
        async def wrapper(*args):
            for attempt in range(1, attempts + 1):
                try:
                    return await function(*args)
                except on as error:
                    print(f"attempt {attempt}: {error}")
                    if attempt == attempts:
                        raise
                    await asyncio.sleep(delay * 2 ** (attempt - 1))
        return wrapper
    return decorate


@retry(attempts=3, delay=0.01, on=ConnectionError)
async def fetch(outcomes):
    outcome = next(outcomes)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


async def main():
    start = asyncio.get_running_loop().time()
    print(fetch.__name__, await fetch(iter([ConnectionError("a"), ConnectionResetError("b"), "page"])))
    print("waited:", asyncio.get_running_loop().time() - start >= 0.03)
    for error in (TimeoutError("t"), ValueError("not retried")):
        print(repr((await asyncio.gather(fetch(iter([error])), return_exceptions=True))[0]))


asyncio.run(main())

# A coroutine that is called and never awaited does nothing; sending into it by hand shows its errors
import warnings

warnings.simplefilter("ignore")


async def fetch(n):
    return 10 / n


async def main():
    print(await fetch(5))
    print(await fetch(0))


coroutine = fetch(1)
print(type(coroutine).__name__, coroutine.cr_running)
coroutine.close()
try:
    fetch(2).send(None)
except StopIteration as stop:
    print(stop.value)
main().send(None)

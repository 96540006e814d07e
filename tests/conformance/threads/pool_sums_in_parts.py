# A pool adds up a long list in parts; nested calls may submit more work from the main thread only.
from concurrent.futures import ThreadPoolExecutor
from itertools import batched


def subtotal(numbers):
    return sum(number * number for number in numbers)


numbers = range(10_000)
with ThreadPoolExecutor(max_workers=4) as pool:
    parts = list(pool.map(subtotal, batched(numbers, 1_000)))
print(len(parts), parts[0])
print(sum(parts) == subtotal(numbers), sum(parts))
with ThreadPoolExecutor() as outer, ThreadPoolExecutor() as inner:
    futures = [outer.submit(lambda n: inner.submit(pow, n, n).result(), n) for n in range(1, 6)]
    print([future.result() for future in futures])

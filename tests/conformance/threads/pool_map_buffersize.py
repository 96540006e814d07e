# With buffersize map draws only so many items from its input ahead of the results.
from concurrent.futures import ThreadPoolExecutor

drawn = []


def source():
    for n in range(8):
        drawn.append(n)
        yield n


with ThreadPoolExecutor(max_workers=2) as pool:
    results = pool.map(abs, source(), buffersize=3)
    print(len(drawn))
    print(next(results), next(results))
    print(len(drawn))
    print(list(results), len(drawn))
    drawn.clear()
    pool.map(abs, source())
    print("without buffersize:", len(drawn))
    for size in (0, 1.5):
        try:
            pool.map(abs, source(), buffersize=size)
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)

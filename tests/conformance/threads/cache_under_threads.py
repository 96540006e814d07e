# functools.cache may compute a value twice when threads ask at once, but keeps only one entry.
import functools
import threading

together = threading.Barrier(3)
calls = []


@functools.cache
def slow(key):
    calls.append(key)
    together.wait()
    return key * 2


results = []
threads = [threading.Thread(target=lambda: results.append(slow(21))) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results, calls)
print(slow.cache_info().currsize, slow.cache_info().misses)
print(slow(21), slow.cache_info().hits, len(calls))
lock = threading.Lock()


def guarded():
    with lock:
        slow("ab")


together = threading.Barrier(1)
threads = [threading.Thread(target=guarded) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(calls.count("ab"), slow.cache_info())

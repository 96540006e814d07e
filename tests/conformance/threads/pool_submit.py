# A ThreadPoolExecutor runs submitted calls in its threads and gives a Future for each.
import threading
from concurrent.futures import Future, ThreadPoolExecutor


def power(base, *, exponent=2):
    return base ** exponent


with ThreadPoolExecutor(max_workers=3, thread_name_prefix="calc") as pool:
    futures = [pool.submit(power, n, exponent=3) for n in range(6)]
    print([future.result() for future in futures])
    first = futures[0]
    print(isinstance(first, Future), first.done(), first.running(), first.cancelled())
    print(first.exception())
    name = pool.submit(lambda: threading.current_thread().name).result()
    print(name.startswith("calc_"), threading.current_thread().name)
    blocker = threading.Event()
    running = pool.submit(blocker.wait)
    print(running.done())
    blocker.set()
print(running.result(), running.done())
try:
    pool.submit(power, 1)
except RuntimeError as error:
    print(error)

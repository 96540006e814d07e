# An initializer runs once in every thread of a pool; if it fails the pool is broken.
import logging
import threading
from concurrent.futures import BrokenExecutor, ThreadPoolExecutor

local = threading.local()
started = []
both_busy = threading.Barrier(2)


def prepare(prefix):
    local.prefix = prefix
    started.append(threading.current_thread())


def label(n):
    both_busy.wait()
    return f"{local.prefix}{n}"


with ThreadPoolExecutor(max_workers=2, initializer=prepare, initargs=("item ",)) as pool:
    print(list(pool.map(label, range(4))))
print(len(started), len(set(started)))

logging.getLogger("concurrent.futures").disabled = True
pool = ThreadPoolExecutor(max_workers=1, initializer=lambda: 1 / 0)
future = pool.submit(label, 1)
try:
    future.result()
except BrokenExecutor as error:
    print(type(error).__name__, "|", error)
try:
    pool.submit(label, 2)
except BrokenExecutor as error:
    print(error)
pool.shutdown()

# shutdown can leave without waiting, and can cancel the calls that have not begun.
import threading
from concurrent.futures import ThreadPoolExecutor

started, gate = threading.Event(), threading.Event()


def hold():
    started.set()
    gate.wait()
    return "finished all the same"


pool = ThreadPoolExecutor(max_workers=1)
running = pool.submit(hold)
queued = [pool.submit(abs, -n) for n in range(3)]
started.wait()
pool.shutdown(wait=False, cancel_futures=True)
print([future.cancelled() for future in queued], running.done())
try:
    pool.submit(abs, -1)
except RuntimeError as error:
    print(error)
gate.set()
print(running.result())
pool.shutdown()
pool = ThreadPoolExecutor(max_workers=1)
queued = [pool.submit(abs, -n) for n in range(3)]
pool.shutdown()
print([future.result() for future in queued])
try:
    ThreadPoolExecutor(max_workers=0)
except ValueError as error:
    print(error)

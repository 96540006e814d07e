# A timeout, an abort or a failing action breaks a Barrier for all who wait at it.
import threading
import time

barrier = threading.Barrier(2)
results = []


def wait(timeout=None):
    try:
        results.append(barrier.wait(timeout))
    except threading.BrokenBarrierError as error:
        results.append(repr(error))


wait(0.01)
print(results, barrier.broken)
wait()
print(results[-1])
barrier.reset()
print(barrier.broken)
thread = threading.Thread(target=wait)
thread.start()
while barrier.n_waiting == 0:
    time.sleep(0.001)
barrier.abort()
thread.join()
print(results[-1], barrier.broken)
barrier = threading.Barrier(1, action=lambda: 1 / 0)
try:
    barrier.wait()
except ZeroDivisionError as error:
    print("action failed:", error, barrier.broken)

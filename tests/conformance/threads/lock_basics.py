# A Lock can be held by one thread only; asking without waiting, or with a time limit, may fail.
import threading
import time

lock = threading.Lock()
print(lock.locked(), lock.acquire(), lock.locked())
print(lock.acquire(blocking=False))
start = time.monotonic()
print(lock.acquire(timeout=0.03), 0.025 < time.monotonic() - start < 1)
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print(error)
with lock:
    print("inside", lock.locked())
print(lock.locked())
try:
    lock.acquire(False, 1)
except ValueError as error:
    print(error)
try:
    lock.acquire(timeout=-2)
except ValueError as error:
    print(error)
helper = threading.Thread(target=lock.acquire)
helper.start()
helper.join()
lock.release()
print("released what another thread had acquired")

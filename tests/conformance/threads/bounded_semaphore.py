# A BoundedSemaphore may not be released above its initial value.
import threading

pool = threading.BoundedSemaphore(2)
print(pool.acquire(), pool.acquire(), pool.acquire(blocking=False))
thread = threading.Timer(0.02, pool.release)
thread.start()
print("a released place arrives:", pool.acquire(timeout=5))
thread.join()
pool.release(2)
try:
    pool.release()
except ValueError as error:
    print(error)
with pool:
    print("inside")
plain = threading.Semaphore(1)
plain.release()
print(plain.acquire(blocking=False), plain.acquire(blocking=False), plain.acquire(blocking=False))

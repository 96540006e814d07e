# join with a timeout comes back although the thread is still running.
import threading
import time

gate = threading.Event()
thread = threading.Thread(target=gate.wait)
thread.start()
start = time.monotonic()
print(thread.join(0.03))
elapsed = time.monotonic() - start
print(thread.is_alive(), 0.025 < elapsed < 1)
thread.join(timeout=0)
thread.join(timeout=-1)
print(thread.is_alive())
gate.set()
thread.join(timeout=5)
print(thread.is_alive())
thread.join()
print("joining again does no harm")

# An Event releases all threads that wait for it; wait tells whether it was set in time.
import threading
import time

event = threading.Event()
ready = threading.Barrier(4)
results = []


def wait():
    ready.wait()
    results.append(event.wait(timeout=5))


threads = [threading.Thread(target=wait) for _ in range(3)]
for thread in threads:
    thread.start()
ready.wait()
time.sleep(0.01)
print(event.is_set(), results)
event.set()
for thread in threads:
    thread.join()
print(event.is_set(), results)
event.clear()
start = time.monotonic()
print(event.wait(0.03), time.monotonic() - start >= 0.029)
print(event.wait(0), event.is_set())

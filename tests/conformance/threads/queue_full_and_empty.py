# Queue operations without waiting, or with a time limit, raise Full and Empty.
import queue
import threading
import time

box = queue.Queue(1)
box.put("a")
for options in ({"block": False}, {"timeout": 0.02}):
    start = time.monotonic()
    try:
        box.put("b", **options)
    except queue.Full as error:
        print(repr(error), time.monotonic() - start >= 0.019)
print(box.get())
for options in ({"block": False}, {"timeout": 0.02}):
    start = time.monotonic()
    try:
        box.get(**options)
    except queue.Empty as error:
        print(repr(error), time.monotonic() - start >= 0.019)
threading.Timer(0.02, box.put, ["just in time"]).start()
print(box.get(timeout=5))
try:
    box.get(timeout=-1)
except ValueError as error:
    print(error)

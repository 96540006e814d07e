# A SimpleQueue is an unbounded queue without join; get waits for the next item.
import queue
import threading
import time

line = queue.SimpleQueue()
received = []


def receive():
    while (item := line.get()) != "stop":
        received.append(item)


thread = threading.Thread(target=receive)
thread.start()
time.sleep(0.01)
for item in [1, "two", (3,), "stop"]:
    line.put(item)
thread.join()
print(received, line.empty(), line.qsize())
try:
    line.get_nowait()
except queue.Empty as error:
    print(repr(error))
start = time.monotonic()
try:
    line.get(timeout=0.02)
except queue.Empty:
    print("waited:", time.monotonic() - start >= 0.019)
line.put("last", block=True, timeout=None)
line.put_nowait("very last")
print(line.qsize(), line.get(), line.get(False))
print(hasattr(line, "join"), hasattr(line, "maxsize"))

# A thread that waits for a lock gets it as soon as the holder lets go.
import threading
import time

lock = threading.Lock()
started = threading.Event()
log = []


def second():
    started.set()
    with lock:
        log.append("second has the lock")


with lock:
    thread = threading.Thread(target=second)
    thread.start()
    started.wait()
    time.sleep(0.02)
    log.append("first still has it")
thread.join()
print(log, lock.locked())
try:
    with lock:
        raise KeyError("inside")
except KeyError:
    print("released after the error:", not lock.locked())

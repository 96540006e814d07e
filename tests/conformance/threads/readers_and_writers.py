# Many readers may read at the same time, a writer is alone.
import threading


class SharedLock:
    def __init__(self):
        self.condition, self.readers = threading.Condition(), 0

    def __enter__(self):
        with self.condition:
            self.readers += 1

    def __exit__(self, *details):
        with self.condition:
            self.readers -= 1
            self.condition.notify()


lock, page, seen = SharedLock(), ["draft"], []
all_readers_in = threading.Event()
all_reading = threading.Barrier(3, action=all_readers_in.set)


def read():
    with lock:
        all_reading.wait()
        seen.append(page[0])


def write():
    all_readers_in.wait()
    with lock.condition:
        lock.condition.wait_for(lambda: lock.readers == 0)
        page[0] = f"final after {len(seen)} readers"


threads = [threading.Thread(target=role) for role in (write, read, read, read)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(seen, page)

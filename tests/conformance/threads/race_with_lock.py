# Read-change-write from many threads loses updates unless a lock guards it.
import threading
import time


class Counter:
    def __init__(self):
        self.value = 0
        self.lock = threading.Lock()

    def careless(self):
        value = self.value
        everyone_has_read.wait()
        self.value = value + 1

    def careful(self):
        with self.lock:
            value = self.value
            time.sleep(0.003)
            self.value = value + 1


def race(method):
    threads = [threading.Thread(target=method) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


everyone_has_read = threading.Barrier(8)
careless, careful = Counter(), Counter()
race(careless.careless)
race(careful.careful)
print("without a lock:", careless.value)
print("with a lock:", careful.value)

# Double-checked locking builds one object only, however many threads ask for it at once.
import threading
import time


class Config:
    _instance = None
    _lock = threading.Lock()
    built = 0

    def __new__(cls):
        if cls._instance is None:
            with cls._lock:
                if cls._instance is None:
                    time.sleep(0.01)
                    instance = super().__new__(cls)
                    cls.built += 1
                    cls._instance = instance
        return cls._instance


together = threading.Barrier(6)
instances = []


def ask():
    together.wait()
    instances.append(Config())


threads = [threading.Thread(target=ask) for _ in range(6)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(instances), len(set(map(id, instances))), Config.built)
print(Config() is instances[0])

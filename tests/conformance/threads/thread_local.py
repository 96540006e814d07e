# Every thread has its own values in a threading.local; a subclass initialises them per thread.
import threading


class Settings(threading.local):
    unit = "m"

    def __init__(self, start):
        self.count = start


plain = threading.local()
plain.value = "main"
settings = Settings(10)
settings.count += 1
settings.unit = "km"
seen = {}


def work(name):
    seen[name, "before"] = hasattr(plain, "value")
    plain.value = name
    settings.count += 5
    barrier.wait()
    seen[name, "after"] = (plain.value, settings.count, settings.unit, plain.__dict__)


barrier = threading.Barrier(2)
threads = [threading.Thread(target=work, args=(name,)) for name in "xy"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for key in sorted(seen):
    print(key, seen[key])
print(plain.value, settings.count, settings.unit)
try:
    plain.missing
except AttributeError as error:
    print(error)

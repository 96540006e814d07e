# A generator cannot run in two threads at once; a lock around next makes it shareable.
import threading


class Shared:
    def __init__(self, iterator):
        self.iterator, self.lock = iterator, threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.iterator)


def numbers():
    inside.set()
    proceed.wait()
    yield from range(30)


inside, proceed = threading.Event(), threading.Event()
bare = numbers()
thread = threading.Thread(target=next, args=(bare,))
thread.start()
inside.wait()
try:
    next(bare)
except ValueError as error:
    print(error)
proceed.set()
thread.join()
shared, taken = Shared(bare), []
threads = [threading.Thread(target=lambda: taken.extend(shared)) for _ in range(3)]
[thread.start() for thread in threads]
[thread.join() for thread in threads]
print(sorted(taken) == list(range(1, 30)))

# PriorityQueue and LifoQueue between threads: the most urgent or the newest item comes first.
import itertools
import queue
import threading

urgent = queue.PriorityQueue()
order = itertools.count()
gate = threading.Event()
handled = []


def handle():
    gate.wait()
    while True:
        priority, _, name = urgent.get()
        if name is None:
            break
        handled.append(name)


thread = threading.Thread(target=handle)
thread.start()
for priority, name in [(3, "tidy"), (1, "fire"), (2, "phone"), (1, "flood"), (9, None)]:
    urgent.put((priority, next(order), name))
gate.set()
thread.join()
print(handled)
stack = queue.LifoQueue()
writer = threading.Thread(target=lambda: [stack.put(n) for n in range(4)])
writer.start()
writer.join()
print([stack.get() for _ in range(stack.qsize())])
urgent.put((1, {"a": 1}))
try:
    urgent.put((1, {"b": 2}))
except TypeError as error:
    print(error)

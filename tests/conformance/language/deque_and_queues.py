# collections.deque, its limit and rotation, and the queue classes without threads
import queue
from collections import deque

d = deque("abc", maxlen=4)
d.append("d")
d.append("e")
d.appendleft("x")
print(d, d.maxlen, d[0], d[-1], len(d), list(reversed(d)), "c" in d, d.index("c"), d.count("x"))
d.rotate(1)
print(d, d.pop(), d.popleft(), d, d.extend([1, 2, 3]), d, d.extendleft("yz"), d)
d[1] = "changed"
d.remove("changed")
d.insert(1, "in")
d.reverse()
print(d, d.copy() == d, deque([1, 2]) + deque([3]), deque([1]) * 3)
print(deque(range(5), 2), deque([1, 2]) < deque([1, 3]))
for action in "deque().pop()", "d[10]", "deque([1], -1)", "deque([1], 1).insert(0, 2)", "d[0:1]", "d.remove(99)":
    try:
        eval(action)
    except (IndexError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    for item in d:
        d.append(item)
except RuntimeError as error:
    print(error)
fifo, lifo, priority = queue.Queue(2), queue.LifoQueue(), queue.PriorityQueue()
for number in 3, 1, 2:
    lifo.put(number)
    priority.put((number, f"task{number}"))
fifo.put("a")
fifo.put("b")
try:
    fifo.put_nowait("c")
except queue.Full:
    print("full", fifo.qsize(), fifo.full())
print([lifo.get() for _ in range(3)])
print([priority.get()[1] for _ in range(3)], fifo.get(), fifo.get())
print(fifo.empty())

# queue: FIFO, LIFO and priority queues used by one thread.
import queue

q = queue.Queue(maxsize=2)
q.put("a")
q.put_nowait("b")
print(q.qsize(), q.full(), q.empty(), q.maxsize)
for attempt in (lambda: q.put_nowait("c"), lambda: q.put("c", block=False), lambda: q.put("c", timeout=0.01), lambda: q.put("c", timeout=-1)):
    try:
        attempt()
    except (queue.Full, ValueError) as error:
        print(type(error).__name__, error)
print(q.get(), q.get_nowait(), q.empty())
for attempt in (lambda: q.get_nowait(), lambda: q.get(timeout=0.01), lambda: q.get(False)):
    try:
        attempt()
    except queue.Empty as error:
        print(type(error).__name__, error.args)
q.task_done()
q.task_done()
q.join()
try:
    q.task_done()
except ValueError as error:
    print(error)
stack, heap, simple = queue.LifoQueue(), queue.PriorityQueue(), queue.SimpleQueue()
for item in ((2, "write"), (1, "read"), (3, "sleep")):
    stack.put(item)
    heap.put(item)
    simple.put(item)
print([each.get()[1] for each in (stack, heap, simple) for _ in range(3)], simple.empty())
q.put("left over")
q.shutdown()
print(q.get())
for attempt in (q.get, lambda: q.put(1)):
    try:
        attempt()
    except queue.ShutDown as error:
        print(type(error).__name__)

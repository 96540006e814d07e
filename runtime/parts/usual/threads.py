"""Threads, locks, queues."""

import queue
import threading
import time

lock, again, done, seen, local = threading.Lock(), threading.RLock(), threading.Event(), [], threading.local()
count, slots, ready, barrier = 0, threading.Semaphore(2), threading.Condition(), threading.Barrier(2, timeout=1)


def work(n, name=None):
    global count
    local.value = n
    with lock, again, slots:
        count += local.value
        time.sleep(0.0005)
    seen.append(threading.current_thread().name)
    barrier.wait()


class Worker(threading.Thread):
    def __init__(self):
        super().__init__(daemon=True, name="worker")

    def run(self):
        while (item := tasks.get()) is not None:
            results.put(item * 2)
            tasks.task_done()
        tasks.task_done()
        done.set()


tasks, results = queue.Queue(maxsize=3), queue.SimpleQueue()
threads = [threading.Thread(target=work, args=(i,), kwargs={"name": "x"}, name=f"t{i}") for i in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join(timeout=2)
worker = Worker()
worker.start()
tasks.put(1)
tasks.put(2, timeout=1)
tasks.put_nowait(None)
tasks.join()
print(done.wait(1), done.is_set(), done.clear(), count, sorted(seen), worker.is_alive(), worker.daemon, worker, worker.ident != 0, threads[0], lock.locked(), lock, again, lock.acquire(blocking=False), lock.acquire(timeout=0.001), lock.release(), threading.active_count(), threading.main_thread().name, threading.get_ident() != 0, threading.enumerate(), tasks.qsize(), tasks.empty(), tasks.full(), results.get(), hasattr(local, "value"), threading.current_thread(), threading.get_native_id() != 0)
with ready:
    print(ready.wait(0.001), ready.wait_for(lambda: True), ready.notify(), ready.notify_all())


def consumer():
    with ready:
        ready.wait_for(lambda: seen == [], timeout=1)
        print("consumed")


waiter = threading.Thread(target=consumer)
waiter.start()
with ready:
    seen.clear()
    ready.notify_all()
waiter.join()


def crash():
    raise ValueError("in a thread")


crashed = threading.Thread(target=crash)
crashed.start()
crashed.join()
timer = threading.Timer(0.001, print, ["timer"])
timer.start()
timer.join()
cancelled = threading.Timer(5, print)
cancelled.start()
cancelled.cancel()
ordered, stack = queue.PriorityQueue(), queue.LifoQueue()
for n in (3, 1):
    ordered.put((n, "x")), stack.put(n)
print(ordered.get(), stack.get(), stack.get_nowait())

# wait_for waits until a predicate holds and returns its value, or gives up after a time.
import threading

condition = threading.Condition()
box = []


def fill():
    for item in ("one", "two", "three"):
        with condition:
            box.append(item)
            condition.notify_all()


with condition:
    print(condition.wait_for(lambda: box, timeout=0.02), condition.wait(timeout=0.01))
    thread = threading.Thread(target=fill)
    thread.start()
    print(condition.wait_for(lambda: len(box) == 3 and box[-1], timeout=5))
    print(box)
thread.join()
with condition:
    print(condition.wait_for(lambda: True))
with condition:
    with condition:
        print("its lock can be taken twice")
plain = threading.Condition(threading.Lock())
with plain:
    print(plain.acquire(blocking=False))

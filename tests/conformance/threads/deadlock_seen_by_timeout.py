# Locks taken in opposite orders block each other; a timeout notices it.
import threading

left, right = threading.Lock(), threading.Lock()
both_hold_one = threading.Barrier(2)
both_tried = threading.Barrier(2)
results = {}


def grab(name, first, second):
    with first:
        both_hold_one.wait()
        got = second.acquire(timeout=0.03)
        results[name] = got
        both_tried.wait()
        if got:
            second.release()


threads = [
    threading.Thread(target=grab, args=("ann", left, right)),
    threading.Thread(target=grab, args=("bob", right, left)),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results.items()))
print(left.locked(), right.locked())

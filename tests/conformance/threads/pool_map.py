# map keeps the order of its arguments, stops at the shortest, and raises an error at its place.
import threading
import time
from concurrent.futures import ThreadPoolExecutor


def slow_double(n):
    if n == 0:
        all_others_done.wait()
    finished.append(n)
    if n != 0:
        all_others_done.wait()
    return n * 2


all_others_done = threading.Barrier(4)
finished = []
with ThreadPoolExecutor(max_workers=4) as pool:
    print(list(pool.map(slow_double, range(4))))
    print(sorted(finished), finished[-1])
    print(list(pool.map(pow, [2, 3, 4], [5, 2])))
    results = pool.map(lambda n: 10 // n, [5, 2, 0, 1])
    print(next(results), next(results))
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)
    print(next(results, "nothing after the error"))
    try:
        list(pool.map(time.sleep, [0, 0.2], timeout=0.03))
    except TimeoutError as error:
        print("TimeoutError")
    print(list(pool.map(str, [])))

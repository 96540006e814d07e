# as_completed yields futures in the order in which they finish, with a time limit if asked.
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed

with ThreadPoolExecutor(max_workers=3) as pool:
    futures = {}
    for name, delay in [("slow", 0.25), ("fast", 0.01), ("middle", 0.12)]:
        futures[pool.submit(time.sleep, delay)] = name
    print([futures[future] for future in as_completed(futures)])
    gate = threading.Event()
    blocked = pool.submit(gate.wait)
    ready = pool.submit(int, "7")
    try:
        for future in as_completed([blocked, ready], timeout=0.1):
            print("first:", future.result())
    except TimeoutError as error:
        print(error)
    gate.set()
    print([future is blocked for future in as_completed([blocked, blocked])])
    print(list(as_completed([])))

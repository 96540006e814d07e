# A Queue carries any picklable values from process to process, in order.
import multiprocessing
import queue as plain_queue
from collections import Counter


def square(jobs, results):
    for n in iter(jobs.get, None):
        results.put((n, n * n))
    results.put("done")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    jobs, results = multiprocessing.Queue(), multiprocessing.Queue()
    process = multiprocessing.Process(target=square, args=(jobs, results))
    process.start()
    for n in [3, 1.5, 2, None]:
        jobs.put(n)
    print(list(iter(results.get, "done")))
    process.join()
    try:
        results.get(timeout=0.02)
    except plain_queue.Empty as error:
        print(repr(error), results.empty())
    small = multiprocessing.Queue(1)
    small.put({"a": Counter("hello"), "b": [1, (2,)]})
    try:
        small.put("too many", timeout=0.02)
    except plain_queue.Full as error:
        print(repr(error), small.full())
    print(small.get())
    small.close()
    try:
        small.put(1)
    except ValueError as error:
        print(str(error).endswith("is closed"))

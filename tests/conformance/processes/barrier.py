# A Barrier between processes opens when all have come; abort breaks it.
import multiprocessing
import threading


def meet(barrier, results):
    results.put(barrier.wait())
    try:
        barrier.wait()
    except threading.BrokenBarrierError as error:
        results.put(type(error).__name__)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    barrier, results = multiprocessing.Barrier(3), multiprocessing.SimpleQueue()
    processes = [multiprocessing.Process(target=meet, args=(barrier, results)) for _ in range(2)]
    for process in processes:
        process.start()
    mine = barrier.wait()
    print(sorted([mine, results.get(), results.get()]))
    print(barrier.parties, barrier.broken)
    barrier.abort()
    print(results.get(), results.get(), barrier.broken)
    for process in processes:
        process.join()

# A Semaphore lets a limited number of processes in; a bounded one cannot grow.
import multiprocessing


def visit(semaphore, inside, together, peaks):
    with semaphore:
        with inside.get_lock():
            inside.value += 1
        together.wait(timeout=10)
        peaks.put(inside.value)
        together.wait(timeout=10)
        with inside.get_lock():
            inside.value -= 1


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    semaphore, inside = multiprocessing.Semaphore(2), multiprocessing.Value("i", 0)
    together, peaks = multiprocessing.Barrier(2), multiprocessing.SimpleQueue()
    arguments = (semaphore, inside, together, peaks)
    processes = [multiprocessing.Process(target=visit, args=arguments) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print([peaks.get() for _ in processes], inside.value)
    bounded = multiprocessing.BoundedSemaphore(1)
    print(bounded.acquire(), bounded.acquire(block=False), bounded.acquire(timeout=0.01))
    bounded.release()
    try:
        bounded.release()
    except ValueError as error:
        print(error)

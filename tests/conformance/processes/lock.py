# A Lock shared between processes keeps a read-change-write in one piece.
import multiprocessing
import time


def deposit(lock, balance, times):
    for _ in range(times):
        with lock:
            before = balance.value
            time.sleep(0.001)
            balance.value = before + 1


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    lock = multiprocessing.Lock()
    balance = multiprocessing.Value("i", 0, lock=False)
    processes = [multiprocessing.Process(target=deposit, args=(lock, balance, 10)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(balance.value)
    print(lock.acquire(), lock.acquire(block=False), lock.acquire(timeout=0.01))
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(error)
    again = multiprocessing.RLock()
    with again, again:
        print("an RLock can be taken twice")
    try:
        again.release()
    except AssertionError as error:
        print(error)

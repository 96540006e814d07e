# imap yields results one by one in order, imap_unordered as they come.
import multiprocessing
import time


def wait_and_double(n):
    time.sleep(0.01 * (3 - n))
    return n * 2


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with multiprocessing.Pool(2) as pool:
        results = pool.imap(wait_and_double, range(4))
        print(next(results), next(results))
        print(list(results))
        print(sorted(pool.imap_unordered(wait_and_double, range(4))))
        print(list(pool.imap(abs, [-1, -2, -3, -4, -5], chunksize=2)))
        slow = pool.imap(time.sleep, [0.3])
        try:
            slow.next(timeout=0.03)
        except multiprocessing.TimeoutError as error:
            print(type(error).__name__, isinstance(error, multiprocessing.ProcessError))
        broken = pool.imap(int, ["1", "x", "3"])
        print(next(broken))
        try:
            next(broken)
        except ValueError as error:
            print(error)
        print(next(broken), next(broken, "end"))

# ProcessPoolExecutor offers the interface of the thread pool with processes behind it.
import multiprocessing
from concurrent.futures import ProcessPoolExecutor, as_completed


def collatz(n):
    steps = 0
    while n != 1:
        n = n // 2 if n % 2 == 0 else 3 * n + 1
        steps += 1
    return steps


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with ProcessPoolExecutor(max_workers=2) as pool:
        print(list(pool.map(collatz, range(1, 11))))
        print(list(pool.map(pow, range(6), [2] * 6, chunksize=4)))
        futures = {pool.submit(collatz, n): n for n in (27, 97, 1)}
        print(sorted((futures[future], future.result()) for future in as_completed(futures)))
        future = pool.submit(sorted, [3, 1, 2], reverse=True)
        print(future.result(timeout=10), future.done(), future.exception())
    try:
        pool.submit(collatz, 1)
    except RuntimeError as error:
        print(error)

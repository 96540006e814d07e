# Errors in a ProcessPoolExecutor arrive with the remote traceback; a dead process breaks the pool.
import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


class OutOfStock(Exception):
    pass


def order(item):
    raise OutOfStock(item)


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    with ProcessPoolExecutor(max_workers=1) as pool:
        future = pool.submit(order, "tea")
        try:
            future.result()
        except OutOfStock as error:
            print(repr(error), type(error.__cause__).__name__)
            print("in order" in str(error.__cause__))
        try:
            print(list(pool.map(int, ["1", "x"])))
        except ValueError as error:
            print(error)
        print(pool.submit(len, "goes on").result())
        try:
            pool.submit(os._exit, 1).result()
        except BrokenProcessPool as error:
            print(error)
        try:
            pool.submit(len, "never")
        except BrokenProcessPool as error:
            print(type(error).__name__)

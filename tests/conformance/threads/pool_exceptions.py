# An exception in a pool's thread is kept in the Future and raised by result(), traceback and all.
import sys
import traceback
from concurrent.futures import ThreadPoolExecutor


class OutOfStock(Exception):
    def __init__(self, item):
        super().__init__(f"no {item} left")
        self.item = item


def order(item):
    raise OutOfStock(item)


with ThreadPoolExecutor(2) as pool:
    future = pool.submit(order, "tea")
    error = future.exception()
    print(repr(error), error.item)
    try:
        future.result()
    except OutOfStock as caught:
        print(caught is error)
        names = [frame.name for frame in traceback.extract_tb(caught.__traceback__)]
        print(names[0], names[-1])
    leaving = pool.submit(sys.exit, 2)
    print(repr(leaving.exception()))
    print(pool.submit(len, "the pool works on").result())

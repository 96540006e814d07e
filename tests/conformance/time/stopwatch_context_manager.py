# A stopwatch as a context manager and as a decorator, with perf_counter.
import functools
import time


class Stopwatch:
    def __enter__(self):
        self.start = time.perf_counter()
        return self

    def __exit__(self, *exception):
        self.elapsed = time.perf_counter() - self.start
        return False


def timed(function):
    @functools.wraps(function)
    def wrapper(*args):
        with Stopwatch() as watch:
            result = function(*args)
        wrapper.total += watch.elapsed
        return result

    wrapper.total = 0.0
    return wrapper


@timed
def nap(seconds):
    time.sleep(seconds)
    return "rested"


print(nap(0.01), nap(0.02), 0.028 < nap.total < 1)
try:
    with Stopwatch() as outer:
        raise KeyError("early")
except KeyError:
    print(0 <= outer.elapsed < 0.5)
print(nap.__name__, 0.028 < nap.total < 1)

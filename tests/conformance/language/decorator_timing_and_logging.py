# Decorators that measure the time of a call and keep a log of calls and results
import functools
import time

log = []


def timed(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        start = time.perf_counter()
        try:
            return function(*args, **kwargs)
        finally:
            wrapper.elapsed = time.perf_counter() - start
    return wrapper


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        call = ", ".join([*map(repr, args), *(f"{k}={v!r}" for k, v in kwargs.items())])
        result = function(*args, **kwargs)
        log.append(f"{function.__name__}({call}) -> {result!r}")
        return result
    return wrapper


@timed
@logged
def nap(seconds, say="slept"):
    time.sleep(seconds)
    return say


print(nap(0.02), 0.015 < nap.elapsed < 1, nap(0, say="woke"), nap.elapsed < 0.5)
print(nap.__name__, nap.__wrapped__.__name__, *log, sep="\n")

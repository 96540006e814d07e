import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    if attempts < 1:
        raise ValueError("attempts must be at least 1, not " + str(attempts))

    def attempt(left, wait, call):
        if left == 1:
            return call()
        try:
            return call()
        except on:
            pass
        sleep(wait)
        return attempt(left - 1, wait * factor, call)

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return attempt(attempts, delay, functools.partial(function, *args, **kwargs))

        return wrapper

    return decorator

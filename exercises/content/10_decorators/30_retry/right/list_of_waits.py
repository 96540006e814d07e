import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    if attempts <= 0:
        raise ValueError("attempts must be at least 1")
    waits = [delay * factor**number for number in range(attempts - 1)]

    def decorator(function):
        def wrapper(*args, **kwargs):
            for wait in waits:
                try:
                    return function(*args, **kwargs)
                except on:
                    sleep(wait)
            return function(*args, **kwargs)

        return functools.update_wrapper(wrapper, function)

    return decorator

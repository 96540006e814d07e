# feedback: One place for the last result is not enough
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entry = None

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal entry
            if entry is None or clock() - entry[1] >= seconds:
                entry = None
                entry = (function(*args, **kwargs), clock())
            return entry[0]

        def cache_clear():
            nonlocal entry
            entry = None

        wrapper.cache_clear = cache_clear
        return wrapper

    return decorator

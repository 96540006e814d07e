# feedback: One time for the whole cache is not enough
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entries = {}
        started = clock()

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            nonlocal started
            if clock() - started >= seconds:
                entries.clear()
                started = clock()
            key = (args, frozenset(kwargs.items()))
            if key not in entries:
                entries[key] = function(*args, **kwargs)
            return entries[key]

        wrapper.cache_clear = entries.clear
        return wrapper

    return decorator

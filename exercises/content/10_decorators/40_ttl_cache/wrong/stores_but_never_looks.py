# feedback: look for it before you call the function
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entries = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            entries[key] = (function(*args, **kwargs), clock())
            result, stored = entries[key]
            if clock() - stored < seconds:
                return result

        wrapper.cache_clear = entries.clear
        return wrapper

    return decorator

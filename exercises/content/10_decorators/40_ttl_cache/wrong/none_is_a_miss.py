# feedback: Ask whether there is an entry
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        values = {}
        times = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            if values.get(key) and clock() - times[key] < seconds:
                return values[key]
            values.pop(key, None)
            values[key] = function(*args, **kwargs)
            times[key] = clock()
            return values[key]

        wrapper.cache_clear = values.clear
        return wrapper

    return decorator

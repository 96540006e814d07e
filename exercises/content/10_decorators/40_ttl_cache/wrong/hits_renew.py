# feedback: The time of storing counts
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entries = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            if key in entries and clock() - entries[key][1] < seconds:
                result = entries[key][0]
            else:
                entries.pop(key, None)
                result = function(*args, **kwargs)
            entries[key] = (result, clock())
            return result

        wrapper.cache_clear = entries.clear
        return wrapper

    return decorator

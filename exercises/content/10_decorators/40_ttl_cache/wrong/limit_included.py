# feedback: Valid is what is younger than seconds
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entries = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            if key in entries:
                result, stored = entries[key]
                if clock() - stored <= seconds:
                    return result
                del entries[key]
            result = function(*args, **kwargs)
            entries[key] = (result, clock())
            return result

        wrapper.cache_clear = entries.clear
        return wrapper

    return decorator

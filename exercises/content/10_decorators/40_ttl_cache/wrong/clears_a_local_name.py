# feedback: emptying a dictionary is not the same
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
                if clock() - stored < seconds:
                    return result
                del entries[key]
            result = function(*args, **kwargs)
            entries[key] = (result, clock())
            return result

        def cache_clear():
            entries = {}

        wrapper.cache_clear = cache_clear
        return wrapper

    return decorator

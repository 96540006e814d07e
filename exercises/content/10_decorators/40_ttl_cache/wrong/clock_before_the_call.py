# feedback: before the call or after it?
import functools
import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""

    def decorator(function):
        entries = {}

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            key = (args, frozenset(kwargs.items()))
            now = clock()
            if key not in entries or now - entries[key][1] >= seconds:
                entries.pop(key, None)
                entries[key] = (function(*args, **kwargs), now)
            return entries[key][0]

        wrapper.cache_clear = entries.clear
        return wrapper

    return decorator

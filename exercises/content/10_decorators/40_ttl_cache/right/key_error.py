from functools import wraps
from time import monotonic


def ttl_cache(seconds, *, clock=monotonic):
    def decorator(function):
        cache = {}

        @wraps(function)
        def cached(*args, **kwargs):
            key = (args, frozenset(kwargs), tuple(kwargs[name] for name in sorted(kwargs)))
            try:
                age = clock() - cache[key][0]
            except KeyError:
                age = seconds
            if age >= seconds:
                cache.pop(key, None)
                value = function(*args, **kwargs)
                cache[key] = [clock(), value]
            return cache[key][1]

        def cache_clear():
            nonlocal cache
            cache = {}

        cached.cache_clear = cache_clear
        return cached

    return decorator

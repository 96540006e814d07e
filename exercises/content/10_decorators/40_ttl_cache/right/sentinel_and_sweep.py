import functools
import time

MISSING = object()
MARK = object()


def ttl_cache(seconds, *, clock=time.monotonic):
    def decorator(function):
        values, times = {}, {}

        def sweep():
            now = clock()
            for key in [key for key, stored in times.items() if now - stored >= seconds]:
                del values[key], times[key]

        def wrapper(*args, **kwargs):
            key = args
            for name in sorted(kwargs):
                key += (MARK, name, kwargs[name])
            sweep()
            value = values.get(key, MISSING)
            if value is MISSING:
                value = function(*args, **kwargs)
                values[key] = value
                times[key] = clock()
            return value

        def cache_clear():
            values.clear()
            times.clear()

        wrapper.cache_clear = cache_clear
        return functools.update_wrapper(wrapper, function)

    return decorator

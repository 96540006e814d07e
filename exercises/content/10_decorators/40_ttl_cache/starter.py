import time


def ttl_cache(seconds, *, clock=time.monotonic):
    """Keep the results of the decorated function for `seconds`."""
    entries = {}

    def decorator(function):
        def wrapper(*args):
            if args not in entries:
                entries[args] = function(*args)
            return entries[args]

        return wrapper

    return decorator

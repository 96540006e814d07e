# feedback: the first one included
import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    """Call the decorated function again when it fails, waiting longer each time."""
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(attempts + 1):
                try:
                    return function(*args, **kwargs)
                except on:
                    if attempt == attempts:
                        raise
                    sleep(delay * factor**attempt)

        return wrapper

    return decorator

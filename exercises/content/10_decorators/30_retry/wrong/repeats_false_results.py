# feedback: A function that returned has succeeded
import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    """Call the decorated function again when it fails, waiting longer each time."""
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(attempts):
                try:
                    result = function(*args, **kwargs)
                    if result:
                        return result
                except on:
                    if attempt == attempts - 1:
                        raise
                    sleep(delay * factor**attempt)

        return wrapper

    return decorator

# feedback: After the last attempt there is nothing to wait for
import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    """Call the decorated function again when it fails, waiting longer each time."""
    if attempts < 1:
        raise ValueError("attempts must be at least 1")

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            wait = delay
            last = None
            for _ in range(attempts):
                try:
                    return function(*args, **kwargs)
                except on as error:
                    last = error
                    sleep(wait)
                    wait *= factor
            raise last

        return wrapper

    return decorator

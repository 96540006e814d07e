# feedback: let except decide what fits
import functools
import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    """Call the decorated function again when it fails, waiting longer each time."""
    if attempts < 1:
        raise ValueError("attempts must be at least 1")
    classes = on if isinstance(on, tuple) else (on,)

    def decorator(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            for attempt in range(attempts):
                try:
                    return function(*args, **kwargs)
                except Exception as error:
                    known = type(error) in classes or Exception in classes
                    if not known or attempt == attempts - 1:
                        raise
                    sleep(delay * factor**attempt)

        return wrapper

    return decorator

import time


def retry(*, attempts=3, delay=1, factor=2, on=Exception, sleep=time.sleep):
    """Call the decorated function again when it fails, waiting longer each time."""

    def decorator(function):
        def wrapper(*args, **kwargs):
            for attempt in range(attempts):
                try:
                    function(*args, **kwargs)
                except:
                    sleep(delay)

        return wrapper

    return decorator

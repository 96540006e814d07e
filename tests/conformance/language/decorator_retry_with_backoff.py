# A decorator factory: retry with exponential backoff, for some exceptions only
import functools

waited = []


def retry(times, exceptions=(Exception,), delay=0.001, factor=2, sleep=waited.append):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            pause = delay
            for attempt in range(1, times + 1):
                try:
                    return function(*args, **kwargs)
                except exceptions as error:
                    print(f"attempt {attempt}: {error!r}")
                    if attempt == times:
                        raise
                    sleep(pause)
                    pause *= factor
        return wrapper
    return decorate


outcomes = iter([ConnectionError("down"), TimeoutError("slow"), "ok"])


@retry(4, (OSError,), delay=1)
def fetch():
    outcome = next(outcomes)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


print(fetch(), waited)
try:
    retry(2)(lambda: 1 / 0)()
except ZeroDivisionError as error:
    print("gave up:", error, waited)

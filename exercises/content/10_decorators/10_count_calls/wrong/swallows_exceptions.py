# feedback: let them pass through untouched
import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        try:
            return function(*args, **kwargs)
        except Exception as error:
            print("failed:", error)

    wrapper.calls = 0
    return wrapper

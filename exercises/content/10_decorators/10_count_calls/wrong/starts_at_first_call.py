# feedback: Decorating is not calling
import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls = getattr(wrapper, "calls", 0) + 1
        return function(*args, **kwargs)

    return wrapper

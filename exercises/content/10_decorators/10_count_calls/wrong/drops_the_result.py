# feedback: Does the wrapper return anything?
import functools


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper

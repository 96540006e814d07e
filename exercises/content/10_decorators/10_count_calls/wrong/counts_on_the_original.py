# feedback: visible from outside
import functools


def count_calls(function):
    function.calls = 0

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        function.calls += 1
        return function(*args, **kwargs)

    return wrapper

# feedback: One counter serves both functions
import functools

counter = {"calls": 0}


def count_calls(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        counter["calls"] += 1
        wrapper.calls = counter["calls"]
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper

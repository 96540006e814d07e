# feedback: an older calls included
import functools


def count_calls(function):
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return functools.update_wrapper(wrapper, function)

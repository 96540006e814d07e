from functools import wraps


def count_calls(function):
    total = 0

    @wraps(function)
    def wrapper(*args, **kwargs):
        nonlocal total
        total += 1
        wrapper.calls = total
        return function(*args, **kwargs)

    wrapper.calls = total
    return wrapper

import functools


def count_calls(function):
    """Count the calls of `function` in the attribute `calls`."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


@count_calls
def add(a, b):
    """Add two numbers."""
    return a + b

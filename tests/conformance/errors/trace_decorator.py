# The frames of a decorated function include its wrapper
import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


@logged
def divide(a, b):
    return a / b


divide(6, b=3)
divide(1, b=0)

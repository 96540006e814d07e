# feedback: would make it the method's
import functools
import types


class counted:
    """Count the calls of a function in the attribute `calls`."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, obj, owner=None):
        return functools.partial(self, obj)

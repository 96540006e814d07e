# feedback: is shared by all that was ever decorated
import functools
import types


class counted:
    """Count the calls of a function in the attribute `calls`."""

    calls = 0

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function

    def __call__(self, *args, **kwargs):
        counted.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return types.MethodType(self, obj)

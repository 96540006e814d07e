# feedback: Count before you call
import functools
import types


class counted:
    """Count the calls of a function in the attribute `calls`."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        result = self.function(*args, **kwargs)
        self.calls += 1
        return result

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return types.MethodType(self, obj)

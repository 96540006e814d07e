# feedback: Kept in the decorator, the next access overwrites it
import functools
import types


class counted:
    """Count the calls of a function in the attribute `calls`."""

    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0
        self.obj = None

    def __call__(self, *args, **kwargs):
        self.calls += 1
        if self.obj is not None:
            args = (self.obj, *args)
        return self.function(*args, **kwargs)

    def __get__(self, obj, owner=None):
        self.obj = obj
        return self

# feedback: copies them to an object as well
import types


class counted:
    """Count the calls of a function in the attribute `calls`."""

    def __init__(self, function):
        self.function = function
        self.__name__ = "counted"
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return types.MethodType(self, obj)

from functools import partial


class counted:
    def __init__(self, function):
        self.__name__ = function.__name__
        self.__doc__ = function.__doc__
        self._function = function
        self.calls = 0

    def __get__(self, obj, owner=None):
        return self if obj is None else partial(self, obj)

    def __call__(self, *args, **kwargs):
        self.calls = self.calls + 1
        return self._function(*args, **kwargs)

import functools


class Bound:
    def __init__(self, counter, obj):
        self.counter = counter
        self.obj = obj

    def __call__(self, *args, **kwargs):
        return self.counter(self.obj, *args, **kwargs)


class counted:
    calls = 0

    def __init__(self, function):
        functools.update_wrapper(self, function)

    def __call__(self, *args, **kwargs):
        try:
            return self.__wrapped__(*args, **kwargs)
        finally:
            self.calls += 1

    def __get__(self, obj, owner=None):
        if obj is not None:
            return Bound(self, obj)
        return self

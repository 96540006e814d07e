# Classes as decorators, decorators of classes, a singleton, and decorators on methods
import functools

class CountCalls:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function, self.calls = function, 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)

    def __get__(self, instance, owner):
        return self if instance is None else functools.partial(self, instance)

def singleton(cls):
    instances = {}

    @functools.wraps(cls, updated=())
    def get(*args, **kwargs):
        if cls not in instances:
            instances[cls] = cls(*args, **kwargs)
        return instances[cls]
    return get

def with_repr(cls):
    cls.__repr__ = lambda self: f"{cls.__name__}({', '.join(f'{k}={v!r}' for k, v in vars(self).items())})"
    return cls

@singleton
@with_repr
class Settings:
    def __init__(self, theme): self.theme = theme

    @CountCalls
    def describe(self, suffix=""): return self.theme + suffix

a, b = Settings("dark"), Settings("light")
print(a is b, b, a.describe("!"), b.describe(), type(a).describe.calls, Settings.__name__)

# The built-in exceptions as a tree
import builtins


def show(cls, depth=0):
    print("  " * depth + cls.__name__)
    for sub in sorted(cls.__subclasses__(), key=lambda c: c.__name__):
        if getattr(builtins, sub.__name__, None) is sub:
            show(sub, depth + 1)


show(BaseException)

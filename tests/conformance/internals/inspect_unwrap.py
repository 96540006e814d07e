# functools.wraps leaves a trail in __wrapped__: unwrap follows it, signature too.
import functools
import inspect


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)
    return wrapper


@logged
@functools.cache
@logged
def area(width: int, height: int = 1) -> int:
    """The area."""
    return width * height


original = inspect.unwrap(area)
print(area.__name__, area.__doc__, inspect.signature(area), inspect.signature(area, follow_wrapped=False))
print(original is area, hasattr(original, "__wrapped__"), original.__code__.co_varnames)
layers = []
inspect.unwrap(area, stop=lambda f: layers.append(type(f).__name__))
print(layers)
print(type(inspect.unwrap(area, stop=lambda f: hasattr(f, "cache_info"))).__name__)


def loop():
    pass


loop.__wrapped__ = loop
try:
    inspect.unwrap(loop)
except ValueError as error:
    print("wrapper loop" in str(error))

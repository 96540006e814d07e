# Decorators: wrapping, functools.wraps, stacking and the order of application
import functools

def shout(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs).upper()
    return wrapper

def tag(name):
    print("tag", name)

    def decorate(function):
        print("decorate", function.__name__, "with", name)

        @functools.wraps(function)
        def wrapper(*args, **kwargs):
            return f"<{name}>{function(*args, **kwargs)}</{name}>"
        return wrapper
    return decorate

@tag("b")
@shout
@tag("i")
def greet(name, greeting="Hello"):
    """Greet someone."""
    return f"{greeting}, {name}"

print(greet("Ann"), greet("Bob", greeting="Bye"))
print(greet.__name__, greet.__doc__)
print(greet.__wrapped__.__wrapped__.__wrapped__("Cy"), greet.__module__)
print(greet.__qualname__)
bare = lambda f: lambda *a: f(*a)
print(bare(greet).__name__, bare(greet).__doc__, hasattr(bare(greet), "__wrapped__"))
decorated = (lambda f: 42)
@decorated
def answer(): ...
print(answer, [(lambda f: f"<{f.__name__}>")][0](greet))

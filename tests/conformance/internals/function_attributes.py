# Functions are objects: their names, defaults, dictionary and documentation can be read and changed.
def greet(name, greeting="hello", *, loud=False):
    """Greet somebody."""
    text = f"{greeting} {name}"
    return text.upper() if loud else text


print(greet.__name__, greet.__qualname__, greet.__doc__, greet.__module__)
print(greet.__defaults__, greet.__kwdefaults__, greet.__dict__)
greet.__defaults__ = ("goodbye",)
greet.__kwdefaults__ = {"loud": True}
print(greet("Ann"))
greet.calls = 5
print(greet.__dict__, vars(greet) is greet.__dict__)
greet.__defaults__ = None
greet.__name__ = "salute"
greet.__qualname__ = "module.salute"
try:
    greet()
except TypeError as error:
    print(error)
print(greet.__code__.co_name, greet.__globals__ is globals(), greet.__builtins__["len"] is len)


class Box:
    def method(self):
        """Doc of method."""


bound = Box().method
print(bound.__func__ is Box.method, bound.__name__, bound.__doc__, type(bound.__self__).__name__)
del greet.calls
for action in (lambda: setattr(bound, "x", 1), lambda: setattr(greet, "__name__", 5), lambda: greet.calls):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)

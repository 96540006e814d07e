# inspect.getsource and its relatives read the program's own text.
import inspect


# A comment right above the function.
def greet(name):
    """Say hello.

        Indented more.
    """
    return f"Hello, {name}"


class Box:
    size = 1

    def fill(self):
        pass  # inside


print(inspect.getsource(greet), end="")
print(inspect.getsource(Box.fill), end="")
lines, first = inspect.getsourcelines(Box)
print(first, len(lines), repr(lines[0]))
print(inspect.getdoc(greet).splitlines())
print(repr(inspect.getcomments(greet)))
print(inspect.getsourcefile(greet).endswith("main.py"), inspect.getmodule(greet).__name__)
print(inspect.cleandoc("  one\n    two\n      three"))
print(inspect.getsource(lambda x: x + 1).strip())
for thing in (len, 5):
    try:
        inspect.getsource(thing)
    except (TypeError, OSError) as error:
        print(type(error).__name__)

# Docstrings of functions, classes, methods and modules, and how inspect cleans them
"""This string is not the module's docstring: a comment may precede it, so it is."""
import inspect


def area(width, height):
    """Return the area of a rectangle.

        The second line is indented.
    """
    return width * height


class Shape:
    """A shape."""

    def scale(self, factor): "One line is enough."

    def nameless(self):
        pass


class Square(Shape):
    def scale(self, factor):
        return factor


print(__doc__)
print(repr(area.__doc__))
print(inspect.getdoc(area))
print(Shape.__doc__, Shape.scale.__doc__, Shape.nameless.__doc__)
print(Square.__doc__, Square.scale.__doc__, inspect.getdoc(Square.scale))
area.__doc__ = "Changed at run time."
print(area.__doc__)
print((lambda: "not a docstring").__doc__, f"{area.__doc__:.7}")

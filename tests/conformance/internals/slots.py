# __slots__: a fixed set of attributes, no __dict__, and the rules for inheritance.

class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


point = Point(1, 2)
for action in (lambda: setattr(point, "z", 3), lambda: point.__dict__, lambda: Point.x.__get__(5)):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(type(error).__name__, error)
del point.x
try:
    point.x
except AttributeError as error:
    print(error)
print(type(Point.x).__name__, Point.y.__get__(point), Point.__slots__)


class Child(Point):
    pass


class Third(Point):
    __slots__ = ("z", "__weakref__")


print(hasattr(Child(1, 2), "__dict__"), hasattr(Third(1, 2), "__dict__"), hasattr(Third(1, 2), "__weakref__"))
child = Child(1, 2)
child.z = 3
print(child.__dict__, child.x, Child.__slots__)

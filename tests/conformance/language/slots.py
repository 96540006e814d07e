# __slots__: no __dict__, inheritance, defaults by descriptors, and weak references
import weakref

class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y=0): self.x, self.y = x, y

class Named(Point):
    __slots__ = "name",

class Loose(Point):
    pass

class Weak:
    __slots__ = {"value": "the value", "__weakref__": "allows weak references"}

p, n, loose = Point(1), Named(1, 2), Loose(3)
n.name = "n"
loose.extra = "has a dict"
print(hasattr(p, "__dict__"), hasattr(n, "__dict__"), vars(loose), p.x)
print(n.y, n.name, Point.__slots__, Named.__slots__)
print(type(Point.x).__name__, Point.x.__get__(n))
print(Point.__dict__["y"].__objclass__ is Point, Weak.value.__doc__)
for action in (lambda: setattr(p, "z", 1)), (lambda: vars(p)), (lambda: weakref.ref(p)), (lambda: Weak().value):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(error)
w = Weak()
w.value = 5
print(weakref.ref(w)().value)
print({slot: getattr(n, slot) for cls in Named.__mro__ for slot in getattr(cls, "__slots__", ())})
del p.x
print(hasattr(p, "x"), [s for s in Point.__slots__ if hasattr(p, s)])
import copy
import pickle
q = pickle.loads(pickle.dumps(Named(7, 8)))
print(q.x, q.y, hasattr(q, "name"), copy.copy(n).name, copy.deepcopy(n).x)

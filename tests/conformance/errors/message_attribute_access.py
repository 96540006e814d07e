# Slots, properties, super, abstract classes and descriptors that refuse
import abc
from collections import namedtuple

def attempt(*sources):
    for source in sources:
        try:
            exec(source, globals())
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")


class Slotted:
    __slots__ = "x", "y"

class Thermometer:
    celsius = property(lambda self: self._celsius)
    write_only = property(None, lambda self, value: None)
    __hidden = 1

class Shape(abc.ABC):
    @abc.abstractmethod
    def area(self): ...

    @property
    @abc.abstractmethod
    def name(self): ...


s, t, Pair = Slotted(), Thermometer(), namedtuple("Pair", "a b")
Square = type("Square", (Shape,), {"area": lambda self: 1})
attempt("s.x", "s.z = 1", "s.z", "del s.x", "s.__dict__", "Slotted.x.__get__(5)", "t.celsius")
attempt("t.celsius = 5", "del t.celsius")
attempt("t.write_only", "del t.write_only", "t.__hidden", "t.celsius.x", "Shape()", "Square()", "Pair(1)")
attempt("Pair(1, 2, 3)")
attempt("Pair(1, c=2)", "Pair(1, 2).a = 3", "Pair(1, 2)[2]", "Pair(1, 2)._replace(z=1)")
attempt("super(int, 'a')", "super(5)", "super(Shape, t)", "super(Slotted, s).missing")
attempt("super(Thermometer, Thermometer).nothing")
attempt("(lambda: 1).x", "t._Thermometer__x")
attempt("property(1).__get__(t)", "property().__set__(t, 1)", "t.celsius()", "staticmethod()")

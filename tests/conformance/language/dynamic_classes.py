# type() with three arguments, classes as values, and changing classes at run time
def make(name, *fields, **methods):
    def __init__(self, *values):
        for field, value in zip(fields, values, strict=True):
            setattr(self, field, value)

    def __repr__(self): return f"{name}({', '.join(f'{f}={getattr(self, f)!r}' for f in fields)})"

    return type(name, (), {"__init__": __init__, "__repr__": __repr__, "fields": fields, **methods})


Point = make("Point", "x", "y", norm=lambda self: (self.x ** 2 + self.y ** 2) ** 0.5)
print(Point(3, 4), Point(3, 4).norm(), Point.__name__)
print(type(Point).__name__, Point.fields, Point.__module__)
print(Point.__bases__)
Point3 = type("Point3", (Point,), {"z": 3, "total": lambda self: self.x + self.y + self.z})
p = Point3(1, 2)
print(p, p.total(), issubclass(Point3, Point), isinstance(p, Point))
classes = {cls.__name__: cls for cls in (int, str, Point)}
print(classes["int"]("5") + 1)
print([cls() for cls in (int, list, dict, str, bool)])
print((list if p else dict)("ab"))
p.__class__ = Point
print(type(p).__name__, hasattr(p, "z"), p)
Point.__repr__ = lambda self: "patched"
Point.scale = lambda self, k: Point(self.x * k, self.y * k)
print(p, p.scale(2).x, str(Point(0, 0)))
import types
Made = types.new_class("Made", (Point,), {}, lambda ns: ns.update(answer=42))
print(Made.answer, Made(1, 2).norm() == 5 ** 0.5, types.resolve_bases((int,)), Made.__mro__[1] is Point)
namespace = {}
exec("class Local:\n    a = 1\n    b = a + 1\n    for i in range(3): pass\n    del a", namespace)
print(sorted(k for k in vars(namespace["Local"]) if not k.startswith("__")))
for cls in Point3, Made:
    print(cls.__qualname__, cls.__subclasses__(), [b.__name__ for b in cls.__mro__])

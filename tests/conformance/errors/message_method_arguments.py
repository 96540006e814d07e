# Wrong argument counts of methods, constructors and class methods
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


class Point:
    def __init__(self, x, y=0):
        self.x, self.y = x, y

    def move(self, dx, dy):
        return self

    def no_self():
        pass

    @classmethod
    def make(cls, x):
        return cls(x)

    @staticmethod
    def helper(a):
        return a


Empty = type("Empty", (), {})
p = Point(1)
attempt("Point()", "Point(1, 2, 3)", "Point(1, z=2)", "Point(1, x=2)", "p.move(1)", "p.move(1, 2, 3)")
attempt("Point.move(1)", "Point.move(p, 1)", "p.no_self()", "Point.make()", "p.helper()", "p.helper(1, 2)")
attempt("Empty(1)", "Empty(a=1)", "object(1)", "object.__new__()", "Empty.__init__()")
attempt("object.__init__(p, 1)")
attempt("object.__new__(5)", "object.__new__(int)", "int.__new__(str)", "type()", "type(1, 2)")
attempt("type('A', 1, {})")
attempt("p(1)", "Point.missing(1)", "p.missing", "p.move.missing", "super().x")

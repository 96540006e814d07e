# C3 linearisation: diamonds, cooperative super, mixins, inconsistent orders
class A:
    def run(self, **kw): return ["A", kw]

class B(A):
    def run(self, b=0, **kw): return ["B", b] + super().run(**kw)

class C(A):
    def run(self, c=0, **kw): return ["C", c] + super().run(**kw)

class D(B, C):
    def run(self, **kw): return ["D"] + super().run(**kw)

print([cls.__name__ for cls in D.mro()], D().run(b=1, c=2, d=3))
print(B.run(D(), c=5), super(B, D()).run(c=7), [c.__name__ for c in type("E", (C, B), {}).__mro__])
F, X, Y = type("F", (), {}), type("X", (), {}), type("Y", (), {})
XY, YX = type("XY", (X, Y), {}), type("YX", (Y, X), {})
for bases in (XY, YX), (A, B), (object, A), (A, A):
    try:
        type("Z", bases, {})
    except TypeError as error:
        print(str(error).splitlines()[0])
G = type("G", (type("P", (XY,), {}), type("Q", (F, X), {})), {})
print(" ".join(c.__name__ for c in G.__mro__))

class JsonMixin:
    def dump(self): return "json:" + super().dump()

class LogMixin:
    def dump(self): return "log:" + super().dump()

class Record:
    def dump(self): return "record"

print(type("J", (JsonMixin, LogMixin, Record), {})().dump())
print(type("L", (LogMixin, JsonMixin, Record), {})().dump())
D.__bases__ = (C, B)
print([cls.__name__ for cls in D.__mro__], D().run())

"""Operators with their reflected and in-place forms."""

import operator

class Vector:
    __slots__ = ("x", "y", "__weakref__")
    __match_args__ = ("x", "y")

    def __init__(self, x=0, y=0):
        self.x, self.y = x, y

    def __repr__(self):
        return f"{type(self).__name__}({self.x}, {self.y})"

    def __str__(self):
        return f"<{self.x}, {self.y}>"

    def __format__(self, spec):
        return format(self.x, spec) + "/" + format(self.y, spec)

    def __bytes__(self):
        return bytes([1])

    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y) if isinstance(other, Vector) else NotImplemented

    def __ne__(self, other):
        return not self == other

    def __hash__(self):
        return hash((self.x, self.y))

    def __lt__(self, other):
        return self.x < other.x if isinstance(other, Vector) else NotImplemented

    def __le__(self, other):
        return self.x <= other.x

    def __bool__(self):
        return bool(self.x or self.y)

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y) if isinstance(other, Vector) else NotImplemented

    def __mul__(self, k):
        return Vector(self.x * k, self.y * k)

    __rmul__ = __mul__
    __radd__ = __rsub__ = __rtruediv__ = __rfloordiv__ = __rmod__ = __rpow__ = __rdivmod__ = __rand__ = __ror__ = __rxor__ = __rlshift__ = __rrshift__ = __rmatmul__ = lambda self, other: ("r", other)
    __sub__ = __truediv__ = __floordiv__ = __mod__ = __divmod__ = __and__ = __or__ = __xor__ = __lshift__ = __rshift__ = __matmul__ = lambda self, other: (self, other)
    __iadd__ = __isub__ = __imul__ = __itruediv__ = __ifloordiv__ = __imod__ = __ipow__ = __iand__ = __ior__ = __ixor__ = __ilshift__ = __irshift__ = __imatmul__ = lambda self, other: self

    def __pow__(self, n, modulus=None):
        return n, modulus

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __pos__(self):
        return self

    def __invert__(self):
        return Vector(self.y, self.x)

    def __abs__(self):
        return 5

    def __int__(self):
        return 1

    def __float__(self):
        return 1.5

    def __complex__(self):
        return 1j

    def __index__(self):
        return 2

    def __round__(self, n=None):
        return n

    def __trunc__(self):
        return 1

    def __floor__(self):
        return 1

    def __ceil__(self):
        return 2


v, w = Vector(1, 2), Vector(3, 4)
print(v, repr(v), f"{v:.1f}", f"{v!s:>10}", format(v), bytes(v), v == Vector(1, 2), v != w, v == 1, v < w, v > w, v <= w, v >= w, hash(v) == hash(Vector(1, 2)), bool(Vector()), not v, sorted([w, v]), max(v, w), {v: 1}[Vector(1, 2)], v in [Vector(1, 2)], len({v, Vector(1, 2)}))
print(v + w, v - w, v * 2, 2 * v, v / w, v // w, v % w, divmod(v, w), v**2, pow(v, 2, 3), v & w, v | w, v ^ w, v << w, v >> w, v @ w, -v, +v, ~v, abs(v), int(v), float(v), complex(v), round(v), round(v, 1), [1, 2, 3][v], bin(v), "abc"[v:], range(5)[v], operator.index(v), __import__("math").floor(v), __import__("math").trunc(v), __import__("math").ceil(v))
print(1 + v, 1 - v, 1 / v, 1 // v, 1 % v, 1**v, divmod(1, v), 1 & v, 1 | v, 1 ^ v, 1 << v, 1 >> v, 1 @ v, 1.5 + v, sum([v]), "a" + v if False else 0, [1] * v, (1,) * v, "ab" * v)
v += 1; v -= 1; v *= 1; v /= 1; v //= 1; v %= 1; v **= 1; v &= 1; v |= 1; v ^= 1; v <<= 1; v >>= 1; v @= 1
match v:
    case Vector(0, y):
        print(y)
    case Vector(x=1, y=y):
        print("matched", y)
del w.x
print(hasattr(w, "x"), Vector.x, Vector.__slots__, [name for name in dir(v) if name[:2] != "__"])

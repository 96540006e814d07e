# Operator overloading for a vector: reflected, in-place, unary and matrix operators
class Vector:
    def __init__(self, *parts): self.parts = parts
    def __repr__(self): return f"Vector{self.parts}"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.parts, other.parts, strict=True)))

    def __mul__(self, number):
        if isinstance(number, (int, float)):
            return Vector(*(a * number for a in self.parts))
        return NotImplemented

    def __radd__(self, other): return self if other == 0 else NotImplemented
    __rmul__ = __mul__
    def __neg__(self): return self * -1
    def __pos__(self): return Vector(*self.parts)
    def __abs__(self): return sum(a * a for a in self.parts) ** 0.5
    def __sub__(self, other): return self + -other
    def __matmul__(self, other): return sum(a * b for a, b in zip(self.parts, other.parts))
    def __eq__(self, other): return isinstance(other, Vector) and self.parts == other.parts
    def __imul__(self, number): self.parts = (self * number).parts; return self
    def __rpow__(self, base): return Vector(*(base ** a for a in self.parts))
    def __divmod__(self, n): return self // n, self % n
    def __floordiv__(self, n): return Vector(*(a // n for a in self.parts))
    def __mod__(self, n): return Vector(*(a % n for a in self.parts))

v, w = Vector(3, 4), Vector(1, 2)
print(v + w, v - w, v * 2, 2 * v, -v, abs(v), v @ w, sum([v, w, v]))
print(v == Vector(3, 4), v != w, 2 ** w, divmod(v, 2))
alias = v
v *= 10
print(v, alias is v, +v is v, v + w == w + v)
for attempt in (lambda: v + 1), (lambda: 1 + v), (lambda: v * "a"), (lambda: v @ 1), (lambda: v + Vector(1)):
    try:
        print(attempt())
    except (TypeError, ValueError, AttributeError) as error:
        print(error)

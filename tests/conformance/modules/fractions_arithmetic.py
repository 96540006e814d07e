# fractions.Fraction: exact ratios.
import math
from decimal import Decimal
from fractions import Fraction

a, b = Fraction(1, 3), Fraction("0.25")
print(a, repr(b), a + b, a - b, a * b, a / b, a // b, a % b, a**2, a**-2, a**0.5, -a, abs(-b), divmod(Fraction(7, 2), 1))
print(Fraction(6, -4), Fraction(5), Fraction(0.5), Fraction(0.1), Fraction("-3/12"), Fraction(" 1_0/4 "), Fraction("1e-3"), Fraction(Decimal("1.1")), Fraction(), Fraction(a))
print(a + 1, a + 0.5, 2 * a, 1 / a, 1 - a, a == 1 / 3, b == 0.25, b == Decimal("0.25"), hash(Fraction(2)) == hash(2), a < b, max(a, b), sum([a, a, a]))
print(round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 2), math.floor(Fraction(-1, 2)), math.ceil(a), math.trunc(Fraction(-7, 2)), int(Fraction(7, 2)), float(a))
print(Fraction(math.pi).limit_denominator(100), Fraction(3.14).limit_denominator(10), a.numerator, a.denominator, b.as_integer_ratio(), Fraction(4, 2).is_integer(), Fraction.from_float(0.75))
print(f"{Fraction(22, 7):.3f}", f"{Fraction(1, 8):.1%}", f"{Fraction(12345, 7):,.2f}", f"{a:>8}|", f"{Fraction(3):#}", f"{Fraction(2, 3):e}", Fraction.from_number(0.5), bool(Fraction(0)))
for attempt in (lambda: Fraction(1, 0), lambda: Fraction("x"), lambda: Fraction(1.5, 2), lambda: Fraction("1/0"), lambda: a / 0, lambda: Fraction(math.nan), lambda: Fraction(math.inf), lambda: a < "x", lambda: Fraction(0) ** -1, lambda: setattr(a, "numerator", 2), lambda: a + Decimal(1)):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

# Rounding half to even, its surprises, and decimal and fraction arithmetic
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

print([round(n / 2) for n in range(-5, 6)], [round(x, 1) for x in (0.05, 0.15, 0.25, 0.35, 0.45)])
print(round(1.005, 2), round(2.5), round(-2.5), round(1e16 + 1.5))
print(round(123456, -3), round(True), round(0.5), round(-0.4))
print(Decimal("0.1") + Decimal("0.2"), Decimal(0.1), Decimal("1.10") + 1)
print(Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP))
print(Decimal(1) / Decimal(3), Decimal("1e3"), Decimal("1000").normalize())
print(Decimal("-0"), Decimal("NaN"), Decimal("Infinity") * 2)
with localcontext() as context:
    context.prec = 5
    print(Decimal(2).sqrt(), Decimal(10) / 7, Decimal("123456") + 0)
print(Fraction(1, 3) + Fraction(1, 6), Fraction("0.125"), Fraction(0.5))
print(Fraction(6, -4), Fraction(7, 3) // 1, float(Fraction(1, 3)))
print(Fraction(3.14159).limit_denominator(100), Fraction(1, 2) == 0.5)
print(Fraction(1, 3) * 3, round(Fraction(7, 2)), Fraction("3/4") ** 2)
print(f"{2.5:.0f} {3.5:.0f} {0.125:.2f} {0.375:.2f} {1e-7:.3f} {-0.001:.2f} {-0.001:z.2f} {1234567.891:,.1f}")
print(f"{Decimal('1234.5678'):,.2f} {Fraction(1, 3):.4f} {Decimal('0.00001')} {Decimal('1E+5'):f} {Decimal('1.50'):g}")
print(sum([Decimal("0.1")] * 10) == 1, sum([0.1] * 10) == 1)
print(sum([Fraction(1, 10)] * 10), Decimal("1.0") == 1, hash(Decimal(1)) == 1)
print(max(Decimal(2), 1.5, Fraction(5, 2)))
print(sorted([Fraction(1, 2), 0.3, Decimal("0.4")]), int(Decimal("-3.9")))
print(str(1e5), 1e-5)

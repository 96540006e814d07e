# decimal: exact numbers, formatting, comparison and methods.
from decimal import ROUND_HALF_UP, Decimal

a, b = Decimal("0.1"), Decimal("0.2")
print(a + b, a + b == Decimal("0.3"), Decimal(0.1), Decimal("1.10"), repr(Decimal("1e3")), Decimal(7) / 3, -a, abs(-a), +Decimal("1.0"))
print(Decimal("1.20") * 2, Decimal("1.3") // Decimal("0.4"), Decimal("-7") % 3, -7 % 3, divmod(Decimal(7), 2), Decimal(2) ** 10, Decimal(2) ** Decimal("0.5"), Decimal(10) ** -2)
print(Decimal("2.675").quantize(Decimal("0.01")), Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP), Decimal("1234.5").quantize(Decimal("1E1")), round(Decimal("2.5")), round(Decimal("2.345"), 2))
print(Decimal("1E+2"), Decimal("100").normalize(), Decimal("0E-8"), Decimal("1E-7"), Decimal("123.450").normalize(), Decimal("12E3").to_integral_value(), Decimal("1234.5").to_eng_string())
print(f"{Decimal('1234567.891'):,.2f}", f"{Decimal('0.5'):.0%}", f"{Decimal('12.3'):>10}|", f"{Decimal('1e10'):f}", f"{Decimal(5):e}", f"{Decimal('3.14159'):.3}")
print(Decimal("1.0") == 1, Decimal("0.5") == 0.5, hash(Decimal("1.0")) == hash(1), Decimal("1") < 1.5, max(Decimal(3), 2), sum([a, b]), sorted([Decimal("2"), Decimal("-1")]), Decimal("1.0").compare_total(Decimal("1.00")))
print(Decimal("123.45").as_tuple(), Decimal("1.5").as_integer_ratio(), Decimal((1, (1, 2), -1)), int(Decimal("-3.9")), float(Decimal("0.1")), Decimal("2").sqrt(), Decimal(1).exp(), Decimal(10).ln(), Decimal(1000).log10())
print(Decimal("Infinity") + 1, Decimal("NaN") == Decimal("NaN"), Decimal("-0"), Decimal("inf").is_infinite(), Decimal("nan").is_nan(), Decimal("5").adjusted(), Decimal("1_000.5"), Decimal(" 3 "), Decimal("9.99").to_integral_value(), Decimal("-2.5").copy_abs(), Decimal("3").fma(2, 1))
for attempt in (lambda: Decimal("abc"), lambda: Decimal(1) / 0, lambda: Decimal(0) / 0, lambda: a + 0.1, lambda: Decimal(-1).sqrt(), lambda: Decimal("inf") - Decimal("inf"), lambda: int(Decimal("nan")), lambda: Decimal([1]), lambda: Decimal("1e50").quantize(Decimal("0.01")), lambda: Decimal("sNaN") + 1):
    try:
        print(attempt())
    except Exception as error:
        print(type(error).__name__, error)

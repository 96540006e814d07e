# Division by zero, domains, overflow and the limits of the math module
import math
from decimal import Decimal
from fractions import Fraction


def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")


attempt("1 / 0", "1 // 0", "1 % 0", "divmod(1, 0)", "1.0 / 0", "1.0 // 0", "1.0 % 0", "1j / 0", "0 ** -1")
attempt("0.0 ** -1")
attempt("pow(2, -1, 4)", "pow(2, 3, 0)", "pow(2.0, 1, 5)", "pow(2, 1.5, 3)", "0j ** -1", "divmod(1.5, 0)")
attempt("1j // 1", "1j % 2")
attempt("math.sqrt(-1)", "math.log(0)", "math.log(-1)", "math.log(2, 1)", "math.log10(0)")
attempt("math.log2(-2)", "math.acos(2)")
attempt("math.factorial(-1)", "math.factorial(1.5)", "math.exp(1000)", "math.pow(10, 400)")
attempt("math.pow(0, -1)", "math.fmod(1, 0)")
attempt("10.0 ** 400", "2.0 ** 1024", "math.floor(float('inf'))", "math.ceil(float('nan'))")
attempt("math.sqrt('a')", "math.gcd(1.5)")
attempt("math.comb(-1, 2)", "math.perm(2, -1)", "math.isqrt(-1)", "math.lgamma(0)", "math.gamma(-1)")
attempt("math.atanh(1)")
attempt("math.cosh(1000)", "math.ldexp(1, 5000)", "math.dist([1], [1, 2])", "math.prod(['a', 'b'])")
attempt("math.fsum(['a'])")
attempt("1 << -1", "1 >> -1", "Fraction(1, 0)", "Fraction('x')", "Fraction(1.5, 2)", "math.hypot('a')")
attempt("math.nextafter(1)")
attempt("Decimal(1) / 0", "Decimal('x')", "Decimal(0) / 0", "Decimal(1) + 1.5", "Decimal(-1).sqrt()")
attempt("round(float('inf'))")
attempt("math.sin(float('inf'))", "math.fmod(float('inf'), 1)", "math.sumprod([1], [1, 2])")
attempt("math.cbrt()", "sum([1, '2'])")

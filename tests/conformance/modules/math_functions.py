# math: roots, powers, logarithms, angles, rounding and special values.
import math

print(math.sqrt(2), math.cbrt(8), math.pow(2, 0.5), math.exp(1), math.expm1(1e-10), math.exp2(10))
print(math.log(10), math.log(8, 2), math.log2(1024), math.log10(1000), math.log1p(1e-10), math.log(10**400))
print(math.sin(1), math.cos(1), math.tan(1), math.asin(1), math.acos(0), math.atan(1), math.atan2(-1, -1))
print(*(f"{value:.12g}" for value in (math.sinh(1), math.cosh(1), math.tanh(1), math.asinh(1), math.acosh(2), math.atanh(0.5))))
print(math.exp(1) == math.e, math.sin(math.pi / 2), math.log(math.e), math.exp(0.5) ** 2)
print(math.degrees(math.pi), math.radians(180), math.hypot(3, 4), math.hypot(1, 2, 2), math.dist((0, 0), (3, 4)))
print(math.floor(-2.5), math.ceil(-2.5), math.trunc(-2.5), math.modf(-2.75), math.fmod(-7, 3), math.fabs(-0.0))
print(math.pi, math.e, math.tau, math.inf, math.nan, math.gamma(5), f"{math.lgamma(100):.12g} {math.erf(0.5):.12g} {math.erfc(0.5):.12g}")
print(math.isnan(math.nan), math.isinf(-math.inf), math.isfinite(1e308), math.nan == math.nan)
attempts = {
    "sqrt(-1)": lambda: math.sqrt(-1),
    "log(0)": lambda: math.log(0),
    "log(-5)": lambda: math.log(-5),
    "exp(1000)": lambda: math.exp(1000),
    "acos(2)": lambda: math.acos(2),
    "floor(inf)": lambda: math.floor(math.inf),
    "ceil(nan)": lambda: math.ceil(math.nan),
    "sqrt('4')": lambda: math.sqrt("4"),
    "fmod(1, 0)": lambda: math.fmod(1, 0),
    "gamma(-1)": lambda: math.gamma(-1),
    "pow(0, -1)": lambda: math.pow(0, -1),
    "tan(inf)": lambda: math.tan(math.inf),
    "sqrt(10**400)": lambda: math.sqrt(10**400),
    "atanh(1)": lambda: math.atanh(1),
}
for title, attempt in attempts.items():
    try:
        print(title, attempt())
    except (ValueError, OverflowError, TypeError) as error:
        print(title, type(error).__name__, error)

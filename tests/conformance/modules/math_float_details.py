# math on the fine structure of floats.
import cmath
import math

print(math.frexp(10), math.ldexp(0.625, 4), math.nextafter(1, 2), math.nextafter(0, 1), math.nextafter(1, 2, steps=3))
print(math.ulp(1), math.ulp(1e16), math.ulp(0), math.copysign(1, -0.0), math.remainder(7, 4), math.remainder(-5, 3))
print(math.fma(0.1, 10, -1), 0.1 * 10 - 1, math.isclose(0.1 + 0.2, 0.3), math.isclose(1, 1.1, rel_tol=0.2))
print(math.isclose(0, 1e-12), math.isclose(0, 1e-12, abs_tol=1e-9), math.isclose(math.inf, math.inf))
print((0.1).hex(), float.fromhex("0x1.8p3"), (2.5).as_integer_ratio(), (0.1).is_integer(), (-0.0).hex())
print(round(2.5), round(3.5), round(-0.5), round(2.675, 2), round(1234.5, -2), round(1e16), round(5, -1), round(15, -1))
print(math.fsum([1e16, 1, -1e16]), sum([1e16, 1.0, -1e16]), math.frexp(0.0), math.frexp(-math.inf))
print(cmath.sqrt(-1), cmath.exp(1j * math.pi), cmath.polar(1 + 1j), cmath.rect(2, 0), cmath.phase(-1), cmath.log(1j))
print(abs(3 + 4j), (1 + 2j) * (3 - 1j), (1 + 2j).conjugate(), (2j) ** 2, complex("1-2j"), cmath.isclose(1j, 1j + 1e-12))
for attempt in (lambda: math.ldexp(1, 5000), lambda: math.isclose(1, 2, rel_tol=-1), lambda: cmath.log(0), lambda: math.remainder(1, 0), lambda: round(math.inf), lambda: math.frexp("1")):
    try:
        print(attempt())
    except (OverflowError, ValueError, TypeError) as error:
        print(type(error).__name__, error)

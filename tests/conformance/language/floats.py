# Binary floating point: representation, comparison, infinities and not-a-number
import math
import sys

print(0.1 + 0.2, 0.1 + 0.2 == 0.3, math.isclose(0.1 + 0.2, 0.3), 0.1 * 3, 1 / 3)
print(1e16, 1e15, 123456789012345678.0, 0.0001, 0.00001, 5e-324, 1.7976931348623157e308, 1e308 * 10)
print(float("inf"), -math.inf, float("nan"), math.nan == math.nan)
print(math.nan in [math.nan], -0.0, 0.0 == -0.0)
print((0.5).as_integer_ratio(), (0.1).hex(), float.fromhex("0x1.8p1"), (2.0).is_integer())
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, divmod(-7.5, 2))
print(math.fmod(-7.5, 2), 2 ** 0.5, (-8) ** (1 / 3))
print(sum([0.1] * 10), math.fsum([0.1] * 10), sys.float_info.max)
print(sys.float_info.epsilon, sys.float_info.dig)
print(math.copysign(1, -0.0), math.nextafter(1, 2), math.ulp(1.0), math.frexp(10.0), math.modf(-3.25))
print(int(1e20), int(-1.9), math.trunc(-1.9), math.floor(-1.5))
print(math.ceil(-1.5), round(-1.5), round(2.5), round(0.5))
print(round(2.675, 2), round(1234.567, -2), round(1e300, 2))
print(round(5, -1), round(15, -1), round(25, -1), round(1.5, 0))
print(float("1e3"), float(" -1_0.5 "), float("Infinity"))
print(1.0 == 1, hash(1.0) == hash(1), {1: "a", 1.0: "b"})
print(min(1, 1.0, True), max(1, 1.0, True), 3.0, 3.14e-10, 1e22, 1e21, 1.0e5, 100000000000000000000.0)

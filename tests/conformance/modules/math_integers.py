# math on whole numbers: gcd, combinations, factorials, exact roots and products.
import math

print(math.gcd(12, 18), math.gcd(), math.gcd(-4, 6, 10), math.lcm(4, 6), math.lcm(), math.lcm(2, 3, 0))
print(math.factorial(0), math.factorial(20), math.factorial(30), len(str(math.factorial(500))))
print(math.comb(5, 2), math.comb(3, 5), math.comb(60, 30), math.perm(5, 2), math.perm(5), math.perm(3, 4))
print(math.isqrt(15), math.isqrt(16), math.isqrt(10**40), math.prod([2, 3, 4]), math.prod([], start=5), math.prod([0.5, 4]))
print(math.sumprod([1, 2, 3], [4, 5, 6]), math.sumprod([0.1] * 3, [10, 10, 10]), math.fsum([0.1] * 10), sum([0.1] * 10))
print(math.floor(10**20), math.trunc(7), math.ceil(True), math.log2(2**1000), math.sqrt(10**30))
attempts = {
    "factorial(-1)": lambda: math.factorial(-1),
    "factorial(2.0)": lambda: math.factorial(2.0),
    "isqrt(-1)": lambda: math.isqrt(-1),
    "comb(-1, 2)": lambda: math.comb(-1, 2),
    "perm(2, -1)": lambda: math.perm(2, -1),
    "gcd(1.5, 2)": lambda: math.gcd(1.5, 2),
    "sumprod": lambda: math.sumprod([1], [1, 2]),
    "isqrt(4.0)": lambda: math.isqrt(4.0),
}
for title, attempt in attempts.items():
    try:
        print(title, attempt())
    except (ValueError, TypeError) as error:
        print(title, type(error).__name__, error)

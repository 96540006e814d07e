"""Products and squares of integers of every size up to some hundred thousand digits."""

import sys

sys.set_int_max_str_digits(0)
PRIME = 2**61 - 1

for digits in (10, 100, 1_000, 5_000, 10_000, 30_000, 100_000, 400_000):
    a = (10**digits - 1) // 7
    b = (10**digits + 1) // 9 + digits
    for x, y in ((a, b), (a, a), (a, b >> digits), (a * 3, b)):
        product = x * y
        assert product % PRIME == (x % PRIME) * (y % PRIME) % PRIME, digits
        assert product // x == y and divmod(product + 1, y) == (x, 1), digits
    print(digits, a * b % PRIME, a * a % PRIME)
print(len(str(3**100_000)), str(7**5_000)[-20:])

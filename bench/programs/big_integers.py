"""Integers of hundreds of digits: products, powers, division, shifts, texts, greatest divisors."""


def factorial(number):
    result = 1
    for factor in range(2, number + 1):
        result *= factor
    return result


def fibonacci(index):
    a, b = 0, 1
    for _ in range(index):
        a, b = b, a + b
    return a


def digits_of_pi(count):
    """By Machin's formula, as an integer."""
    total = 0
    for factor, divisor in ((16, 5), (-4, 239)):
        term = 10 ** (count + 10) // divisor
        odd, sign = 1, factor
        while term:
            total += sign * (term // odd)
            term //= divisor * divisor
            odd, sign = odd + 2, -sign
    return total // 10 ** 10


def square_root(number):
    guess = 1 << (number.bit_length() // 2 + 1)
    while True:
        better = (guess + number // guess) >> 1
        if better >= guess:
            return guess
        guess = better


def gcd(a, b):
    while b:
        a, b = b, a % b
    return a


def is_probably_prime(number):
    """Whether the Miller-Rabin test with a few bases finds nothing against it."""
    odd, twos = number - 1, 0
    while odd % 2 == 0:
        odd >>= 1
        twos += 1
    for base in (2, 3, 5, 7, 11):
        power = pow(base, odd, number)
        if power in (1, number - 1):
            continue
        for _ in range(twos - 1):
            power = power * power % number
            if power == number - 1:
                break
        else:
            return False
    return True


def main():
    checksum = sum(int(digit) for size in (900, 1100, 1400) for digit in str(factorial(size)))
    checksum += fibonacci(20000) % 1000003 + len(str(fibonacci(8000)))
    pi = digits_of_pi(4000)
    checksum += int(str(pi)[-20:]) % 1000003
    root = square_root(pi << 6000)
    checksum += root % 1000003 + (root ^ pi).bit_length()
    checksum += gcd(root * 12345, factorial(300)) % 1000003
    checksum += sum(n for n in range(1, 800, 2) if is_probably_prime(2 ** 255 + n))
    value = int("9" * 700) ** 3
    while value:
        value, rest = divmod(value, 10 ** 9 + 7)
        checksum = (checksum * 31 + rest - (value & 0xFFFF) | 1) % 1000003
    return checksum

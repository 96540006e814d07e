# Integers of any size: arithmetic, division, powers and bit operations
big = 2 ** 200
print(big, big.bit_length(), len(str(3 ** 500)))
print(big // 7, big % 7, divmod(-big, 7), -(big // -7))
print(pow(3, 1000, 10 ** 9 + 7), pow(7, -1, 31))
for a, b in (7, 2), (-7, 2), (7, -2), (-7, -2):
    print(a, b, a // b, a % b, divmod(a, b), a / b, int(a / b))
print(1 << 100, -1 >> 3, -8 >> 1, 0b1010 ^ 0b0110, 0b1010 & ~0b10, ~5, -5 & 0xFF)
print((10 ** 30).bit_count(), (255).to_bytes(2), int.from_bytes(b"\xff\x00", signed=True))
print((-300).to_bytes(2, "little", signed=True), (6).as_integer_ratio(), (7).conjugate())
print(int("ff", 16), int("-0b101", 0), int("0o17", 0))
print(int("1_000"), int("  12\n"), int("z", 36), int(-2.9))
print(0xFF, 0o17, 0b11, 1_000_000, hex(-255), oct(8), bin(-5), hash(2 ** 61 - 1))
total = 1
for n in range(1, 31):
    total *= n
print(total, total == __import__("math").factorial(30), total ** 0.5 > 1e15)
print(10 ** 20 == 1e20, 10 ** 23 == 1e23, 2 ** 53 + 1 == float(2 ** 53 + 1), 3 ** -2)

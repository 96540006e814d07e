"""What nearly every program does: names, arithmetic, text, and printing it all."""

name = input("Who are you? ")
year = 2026 - int(input())
print("Hello,", name, year, sep=" ", end="!\n")

a, b = 7, 3
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b, divmod(a, b), -a, abs(-b))
print(a & b, a | b, a ^ b, ~a, a << b, a >> 1, 2**100, 10**20 // 7)
print(1.5 + 2, 3.14 * 2, 0.1 + 0.2, round(2.675, 2), 1e100, float("2.5"), int(3.9), 7.0 // 2, 2.5**2)
print(a > b, a == b, a != b, a <= b <= 10, not a, a and b, None is None, a is not b)
print(f"{a!r} {b:>5} {a / b:.2f} {1234567:,} {a=} {name:^10} {255:x} {0.25:%} {'q':*<4}")
print("%s has %d and %.1f" % (name, 3, 2.5), "{} {x}".format(1, x=2))

text = "  The quick brown fox  "
print(text.strip().upper().split(), text.replace("quick", "slow").lower(), len(text), text[2:5], text[::-1])
print("fox" in text, text.find("fox"), text.count("o"), "-".join(["a", "b"]), "ab" * 3, text.strip().title())
print("a,b".split(","), "x=1".partition("="), "abc".startswith("a"), "abc".endswith("c"), "12".isdigit(), "7".zfill(3))
print(ord("a"), chr(98), str(1), repr("it's"), "é\n".encode(), b"abc".decode(), "naïve", "日本", "🙂"[0])
print("line one\nline two".splitlines(), "abc".isalpha(), "a-b".removeprefix("a"), "Ab".swapcase(), "ß".casefold())
print(type(a), type(text), isinstance(a, int), id(a) == id(a), bool([]), bool("x"), hash("a") == hash("a"))
print(min(1, 2), max([3, 1]), sum([1, 2, 3]), pow(2, 5, 3), bin(5), hex(255), oct(8), complex(1, 2) * 2)

for i in range(3):
    if i == 1:
        continue
    print(i, end=" ")
else:
    print()
while a:
    a -= 1
    if a == 2:
        break
# probe: a
# probe: (text, [a, b], {"k": 1.5})
# probe: undefined

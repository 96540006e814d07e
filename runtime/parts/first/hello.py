"""Names, arithmetic, text, and printing it."""

name = "Ada"
a, b = 7, 3
print("Hello,", name, sep=" ", end="!\n")
print(a + b, a - b, a * b, a / b, a // b, a % b, a**b, a > b, a == b, not a, a and b, 1.5 * 2, -a)
print(f"{name!r} {b:>5} {a / b:.2f} {a=}", name.upper(), len(name), name[1:], "d" in name, name + "!", "-".join(["a", "b"]), "a b".split())
print(str(a), int("3"), float("2.5"), type(a), isinstance(a, int), None, True, max(a, b), abs(-b), round(2.567, 1))
total = 0
for i in range(3):
    if i == 1:
        continue
    total += i
while total:
    total -= 1
print(total)
# probe: total

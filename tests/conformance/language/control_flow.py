# if, while, for, their else branches, break, continue, and loops over changing things
for limit in 3, 10:
    for n in range(2, limit):
        if n * n > 20:
            print("break at", n)
            break
    else:
        print("no break below", limit)

n, steps = 27, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    steps += 1
else:
    print("arrived after", steps)

while True:
    if (steps := steps - 50) > 0:
        continue
    break
print("left with", steps)
numbers = [1, 2, 3, 4, 5, 6]
for number in numbers:
    if number % 2:
        numbers.remove(number)
print(numbers)
for i, letter in enumerate("abc", start=1):
    for j in range(i):
        if j == 1:
            break
        print(letter * i, end=" ")
print(i, letter, j)
for i in range(3):
    i = 10
    print(i, end=" ")
print([w for w in ("fizz" * (n % 3 == 0) + "buzz" * (n % 5 == 0) or n for n in range(1, 16))])
for target["key"] in [1, 2] if (target := {}) is not None else []:
    pass
print(target, "small" if n < 0 else "one" if n == 1 else "big")

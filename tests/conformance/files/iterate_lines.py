# A file object is its own iterator over lines, in text and in binary.
with open("lines.txt", "w") as f:
    f.write("alpha\nbeta\n\ngamma")

with open("lines.txt") as f:
    print(iter(f) is f)
    for number, line in enumerate(f, start=1):
        print(number, repr(line))
    print(list(f))
    try:
        next(f)
    except StopIteration:
        print("exhausted")

with open("lines.txt") as f:
    next(f)
    print([line.rstrip("\n") for line in f])

with open("lines.txt", "rb") as f:
    print(f.readline(), f.readline(2), f.readlines())

with open("lines.txt") as f:
    print(f.readlines(6), [f.readline(-1), f.readline(3), f.readline()])

with open("lines.txt") as f:
    longest = max(f, key=len)
    print(repr(longest), sum(1 for _ in f))
first, *rest = open("lines.txt")
print(repr(first), rest)

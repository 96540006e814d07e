# sys.stdin is an iterator over lines, line breaks included.
import sys

print(iter(sys.stdin) is sys.stdin)
first = next(sys.stdin)
print(repr(first))
for number, line in enumerate(sys.stdin, start=2):
    print(number, repr(line), len(line.rstrip("\n")))
    if line.strip() == "stop":
        break
rest = [line.rstrip() for line in sys.stdin]
print(rest)
print(list(sys.stdin))

# Assignment expressions in conditions, comprehensions, calls and loops
import io
import re

stream = io.StringIO("first\nsecond\n\nafter")
while (line := stream.readline().strip()):
    print("line:", line)
if (match := re.search(r"(\d+)", "room 42")) is not None:
    print(match[1], bool(match))
print(results := [half for n in range(8) if (half := n / 2) > 2], half)
print((a := 5) + a, [b := 1, b + 1, (c := b + 2)], b, c, f"{(d := 3) * d} {d:=5}|")


def average(values):
    return (total := sum(values)) / (count := len(values)), total, count


print(average([1, 2, 3, 6]))
print(any((found := n) % 7 == 0 for n in range(10, 20)), found, max(x := 3, 2), x)
if (y := 0) or (z := 9):
    print(y, z)
data = {"k": [1, 2]}
if (items := data.get("k")) and (n := len(items)) > 1:
    print(items, n)
print((lambda: (w := 4) + w)(), [(p := p + v) for v in [1, 2, 3]] if (p := 0) == 0 else None, p)

# sys.stdin.readlines() gives all remaining lines as a list.
import sys

header = sys.stdin.readline().split()
print(header)
some = sys.stdin.readlines(10)
print(some)
rows = [dict(zip(header, line.split())) for line in sys.stdin.readlines()]
for row in rows:
    print(row)
print(sum(int(row["n"]) for row in rows))
print(sys.stdin.readlines())

# The default limit is 1000: 900 nested calls work, 1100 do not.
import sys


def descend(n):
    return 0 if n == 0 else 1 + descend(n - 1)


print(sys.getrecursionlimit())
for n in (10, 500, 900):
    print(n, descend(n))
for n in (1000, 1100, 100_000):
    try:
        print(n, descend(n))
    except RecursionError as error:
        print(n, error)
print(descend(950))

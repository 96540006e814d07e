# Repeated frames of an endless recursion are counted, not printed
import sys

sys.setrecursionlimit(200)


def down(n):
    return down(n + 1) + 1


try:
    down(0)
except RecursionError as error:
    print(error)


def flat(n):
    if n == 12:
        raise ValueError("bottom")
    return flat(n + 1)


flat(0)

# sys.maxsize is the largest index of a 64-bit Python, and whole numbers have no limit.
import itertools
import sys

print(sys.maxsize, sys.maxsize == 2**63 - 1, sys.maxsize + 1, hash(sys.maxsize))
print(len(range(sys.maxsize)), range(10**30)[10**29], min([5, 3], default=sys.maxsize))
print([1, 2, 3][: sys.maxsize], "abc"[-sys.maxsize :], list(itertools.islice("abc", sys.maxsize)))
for attempt in (
    lambda: len(range(sys.maxsize + 1)),
    lambda: [1][sys.maxsize + 1],
    lambda: "a" * (sys.maxsize + 1),
    lambda: (1,) * sys.maxsize,
    lambda: list(itertools.islice("abc", sys.maxsize + 1)),
    lambda: [1].pop(10**20),
):
    try:
        print(attempt())
    except (OverflowError, IndexError, MemoryError, ValueError) as error:
        print(type(error).__name__, error)
smallest = sys.maxsize
for value in (10**12, 7 * 10**15, 3 * 10**18):
    smallest = min(smallest, value)
print(smallest)

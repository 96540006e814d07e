import sys


def total_size(obj, size=sys.getsizeof):
    total = size(obj)
    if isinstance(obj, (list, tuple, set, frozenset, dict)):
        for part in obj:
            total += total_size(part, size)
    return total


row = ["tea", "cocoa"]
print(total_size([row, row], lambda obj: 10 if isinstance(obj, list) else 1))

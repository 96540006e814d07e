# feedback: A function that calls itself for each level meets the recursion limit
import sys


def total_size(obj, size=sys.getsizeof, seen=None):
    seen = set() if seen is None else seen
    if id(obj) in seen:
        return 0
    seen.add(id(obj))
    total = size(obj)
    if isinstance(obj, dict):
        for pair in obj.items():
            total += sum(total_size(part, size, seen) for part in pair)
    elif isinstance(obj, (list, tuple, set, frozenset)):
        total += sum(total_size(part, size, seen) for part in obj)
    return total

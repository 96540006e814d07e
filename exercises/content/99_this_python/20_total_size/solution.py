import sys


def total_size(obj, size=sys.getsizeof):
    seen = set()
    waiting = [obj]
    total = 0
    while waiting:
        item = waiting.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        total += size(item)
        if isinstance(item, dict):
            waiting.extend(item.keys())
            waiting.extend(item.values())
        elif isinstance(item, (list, tuple, set, frozenset)):
            waiting.extend(item)
    return total


row = ["tea", "cocoa"]
print(total_size([row, row], lambda obj: 10 if isinstance(obj, list) else 1))

# feedback: Three equal lists are three objects
import sys


def total_size(obj, size=sys.getsizeof):
    seen, waiting, total = set(), [obj], 0
    while waiting:
        item = waiting.pop()
        if repr(item) in seen:
            continue
        seen.add(repr(item))
        total += size(item)
        if isinstance(item, dict):
            waiting.extend([*item, *item.values()])
        elif isinstance(item, (list, tuple, set, frozenset)):
            waiting.extend(item)
    return total

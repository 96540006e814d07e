# feedback: A dictionary refers to its keys as well as to its values
import sys


def total_size(obj, size=sys.getsizeof):
    seen, waiting, total = set(), [obj], 0
    while waiting:
        item = waiting.pop()
        if id(item) not in seen:
            seen.add(id(item))
            total += size(item)
            if isinstance(item, (list, tuple, set, frozenset, dict)):
                waiting.extend(item)
    return total

# feedback: One can loop over a text
import sys
from collections.abc import Iterable


def total_size(obj, size=sys.getsizeof):
    seen, waiting, total = set(), [obj], 0
    while waiting:
        item = waiting.pop()
        if id(item) in seen:
            continue
        seen.add(id(item))
        total += size(item)
        if isinstance(item, dict):
            waiting.extend([*item, *item.values()])
        elif isinstance(item, Iterable):
            waiting.extend(item)
    return total

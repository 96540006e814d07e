import sys
from itertools import chain


def parts(item):
    if isinstance(item, dict):
        return chain.from_iterable(item.items())
    if isinstance(item, (list, tuple, set, frozenset)):
        return iter(item)
    return iter(())


def total_size(obj, size=sys.getsizeof):
    known = {id(obj): obj}
    total = size(obj)
    stack = [parts(obj)]
    while stack:
        item = next(stack[-1], stack)
        if item is stack:
            stack.pop()
        elif id(item) not in known:
            known[id(item)] = item
            total += size(item)
            stack.append(parts(item))
    return total

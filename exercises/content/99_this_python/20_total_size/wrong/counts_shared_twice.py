# feedback: One row that is referred to three times takes its place once
import sys


def total_size(obj, size=sys.getsizeof):
    parts = []
    if isinstance(obj, dict):
        parts = [*obj.keys(), *obj.values()]
    elif isinstance(obj, (list, tuple, set, frozenset)):
        parts = obj
    return size(obj) + sum(total_size(part, size) for part in parts)

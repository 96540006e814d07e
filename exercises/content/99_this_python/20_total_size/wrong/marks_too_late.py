# feedback: Note an object as seen *before* you go into it
import sys


def total_size(obj, size=sys.getsizeof):
    seen, total = set(), 0

    def visit(item):
        nonlocal total
        if id(item) in seen:
            return
        if isinstance(item, dict):
            for pair in item.items():
                for part in pair:
                    visit(part)
        elif isinstance(item, (list, tuple, set, frozenset)):
            for part in item:
                visit(part)
        seen.add(id(item))
        total += size(item)

    visit(obj)
    return total

import sys


def total_size(obj, size=sys.getsizeof):
    counted = {}
    level = {id(obj): obj}
    while level:
        counted.update(level)
        below = {}
        for item in level.values():
            match item:
                case dict():
                    inner = [*item, *item.values()]
                case list() | tuple() | set() | frozenset():
                    inner = item
                case _:
                    inner = ()
            below.update((id(part), part) for part in inner if id(part) not in counted)
        level = below
    return sum(size(item) for item in counted.values())

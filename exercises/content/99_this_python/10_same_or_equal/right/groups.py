from itertools import groupby


def stretches(readings):
    result = []
    for is_gap, between in groupby(readings, lambda value: value is None):
        if not is_gap:
            for value, same in groupby(between):
                result.append((value, len(list(same))))
    return result

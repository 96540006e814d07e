from itertools import islice


def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    stream = iter(items)
    return iter(lambda: list(islice(stream, size)), [])

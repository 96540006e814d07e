from itertools import islice


def batches(items, size):
    """Cut `items` into lists of `size`; the last one may be shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")

    def cut(stream):
        while batch := list(islice(stream, size)):
            yield batch

    return cut(iter(items))


for batch in batches([1, 2, 3, 4, 5], 2):
    print(batch)

def batches(items, size):
    """Cut `items` into lists of `size`; the last one may be shorter."""
    if size < 1:
        raise ValueError("size must be at least 1")
    for start in range(0, len(items), size):
        yield items[start : start + size]


for batch in batches([1, 2, 3, 4, 5], 2):
    print(batch)

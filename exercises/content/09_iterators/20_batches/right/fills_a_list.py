def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    return _batches(items, size)


def _batches(items, size):
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == size:
            yield batch
            batch = []
    if batch:
        yield batch

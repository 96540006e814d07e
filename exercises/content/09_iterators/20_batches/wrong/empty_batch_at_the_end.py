# feedback: is the last batch full or empty
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")

    def cut():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch = []
        yield batch

    return cut()

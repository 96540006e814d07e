# feedback: give the batch as soon as it is full
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")

    def cut():
        batch = []
        for item in items:
            if len(batch) == size:
                yield batch
                batch = []
            batch.append(item)
        if batch:
            yield batch

    return cut()

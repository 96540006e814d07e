# feedback: hands out the same object each time
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")

    def cut():
        batch = []
        for item in items:
            batch.append(item)
            if len(batch) == size:
                yield batch
                batch.clear()
        if batch:
            yield batch

    return cut()

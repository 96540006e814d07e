# feedback: What is left over when the stream ends
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    return map(list, zip(*[iter(items)] * size))

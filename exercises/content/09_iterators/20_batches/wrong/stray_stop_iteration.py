# feedback: when the stream ends
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")

    def cut():
        stream = iter(items)
        while True:
            yield [next(stream) for _ in range(size)]

    return cut()

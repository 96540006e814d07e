# feedback: Whoever makes a list of the whole stream
def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    items = list(items)
    return (items[start : start + size] for start in range(0, len(items), size))

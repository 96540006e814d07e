class batches:
    def __init__(self, items, size):
        if size < 1:
            raise ValueError("size must be at least 1")
        self.stream = iter(items)
        self.size = size

    def __iter__(self):
        return self

    def __next__(self):
        batch = []
        while len(batch) < self.size:
            try:
                batch.append(next(self.stream))
            except StopIteration:
                break
        if not batch:
            raise StopIteration
        return batch

# feedback: The error would appear where the stream is read
from itertools import islice


def batches(items, size):
    if size < 1:
        raise ValueError("size must be at least 1")
    stream = iter(items)
    while batch := list(islice(stream, size)):
        yield batch

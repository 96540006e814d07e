from heapq import heapify, heappop, heapreplace


def merge(*streams, key=None):
    """Make one ordered stream out of several ordered ones."""

    def entry(number, stream):
        for item in stream:
            # The number differs for each stream: two entries are never compared by their items.
            return (item if key is None else key(item), number, item, stream)
        return None

    heads = [entry(number, iter(stream)) for number, stream in enumerate(streams)]
    heap = [head for head in heads if head is not None]
    heapify(heap)
    while heap:
        _, number, item, stream = heap[0]
        yield item
        head = entry(number, stream)
        if head is None:
            heappop(heap)
        else:
            heapreplace(heap, head)


print(list(merge([1, 4, 9], [2, 3, 10], [5])))

# feedback: does not mean that the stream is over
import heapq


def merge(*streams, key=None):
    key = key or (lambda item: item)
    iterators = [iter(stream) for stream in streams]
    heap = []
    for number, iterator in enumerate(iterators):
        item = next(iterator, None)
        if item is not None:
            heap.append((key(item), number, item))
    heapq.heapify(heap)
    while heap:
        _, number, item = heapq.heappop(heap)
        yield item
        item = next(iterators[number], None)
        if item is not None:
            heapq.heappush(heap, (key(item), number, item))

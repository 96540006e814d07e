# feedback: One stream is over, and the others are not
import heapq


def merge(*streams, key=None):
    key = key or (lambda item: item)
    iterators = [iter(stream) for stream in streams]
    heap = []
    for number, iterator in enumerate(iterators):
        for item in iterator:
            heap.append((key(item), number, item))
            break
    heapq.heapify(heap)
    while heap:
        _, number, item = heapq.heappop(heap)
        yield item
        try:
            item = next(iterators[number])
        except StopIteration:
            return
        heapq.heappush(heap, (key(item), number, item))

# feedback: goes on to the next part when the first parts are equal
import heapq


def merge(*streams, key=None):
    key = key or (lambda item: item)
    iterators = [iter(stream) for stream in streams]
    heap = []
    for number, iterator in enumerate(iterators):
        for item in iterator:
            heap.append((key(item), item, number))
            break
    heapq.heapify(heap)
    while heap:
        _, item, number = heapq.heappop(heap)
        yield item
        for item in iterators[number]:
            heapq.heappush(heap, (key(item), item, number))
            break

# feedback: Give the item first, then fetch the one behind it
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
        _, number, given = heapq.heappop(heap)
        for item in iterators[number]:
            heapq.heappush(heap, (key(item), number, item))
            break
        yield given

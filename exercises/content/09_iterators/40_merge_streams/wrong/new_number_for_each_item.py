# feedback: Where two keys are equal, which stream do you take
import heapq
from itertools import count


def merge(*streams, key=None):
    key = key or (lambda item: item)
    tickets = count()
    heap = []
    for stream in map(iter, streams):
        for item in stream:
            heap.append((key(item), next(tickets), item, stream))
            break
    heapq.heapify(heap)
    while heap:
        _, _, item, stream = heapq.heappop(heap)
        yield item
        for item in stream:
            heapq.heappush(heap, (key(item), next(tickets), item, stream))
            break

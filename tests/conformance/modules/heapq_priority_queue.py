# heapq: heaps in lists, the largest and smallest, merging, max-heaps.
import heapq
import itertools

heap = [5, 1, 8, 3, 9, 2]
heapq.heapify(heap)
print(heap, heapq.heappop(heap), heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 7), heap)
heapq.heappush(heap, 4)
print([heapq.heappop(heap) for _ in range(len(heap))])
print(heapq.nlargest(3, [4, 1, 7, 3]), heapq.nsmallest(2, "hello"), heapq.nlargest(1, [], key=len), heapq.nlargest(2, ["aa", "b", "cc"], key=len))
print(list(heapq.merge([1, 4, 7], [2, 5], [0, 9])), list(heapq.merge(["c", "a"], ["b"], reverse=True)), list(heapq.merge("aC", "b", key=str.lower)))

counter = itertools.count()
tasks = []
for priority, name in ((2, "write"), (1, "read"), (2, "eat"), (0, "wake")):
    heapq.heappush(tasks, (priority, next(counter), name))
print([heapq.heappop(tasks)[2] for _ in range(4)])

largest = [5, 1, 8, 3]
heapq.heapify_max(largest)
heapq.heappush_max(largest, 10)
print(largest, heapq.heappop_max(largest), heapq.heapreplace_max(largest, 2), heapq.heappushpop_max(largest, 99), largest)
for attempt in (lambda: heapq.heappop([]), lambda: heapq.heappush((1,), 2), lambda: heapq.heapify([1, "a"]), lambda: heapq.heapreplace([], 1)):
    try:
        attempt()
    except (IndexError, TypeError) as error:
        print(type(error).__name__, error)

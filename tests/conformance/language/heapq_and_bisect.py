# heapq and bisect: priority queues, merging, n largest, and sorted insertion
import bisect
import heapq

heap = [5, 2, 8, 1]
heapq.heapify(heap)
heapq.heappush(heap, 0)
print(heap[0], [heapq.heappop(heap) for _ in range(5)], heap)
tasks = []
for priority, order, name in (2, 0, "write"), (1, 1, "plan"), (2, 2, "test"), (1, 3, "ask"):
    heapq.heappush(tasks, (priority, order, name))
print([heapq.heappop(tasks)[2] for _ in range(len(tasks))])
numbers = [7, 3, 9, 1, 5]
print(heapq.nlargest(2, numbers), heapq.nsmallest(2, numbers))
print(heapq.nlargest(1, ["aa", "b", "ccc"], key=len))
print(list(heapq.merge([1, 4], [2, 3], [0])), heapq.heappushpop([1, 2], 5))
print(heapq.heapreplace([1, 2], 5), list(heapq.merge("ca", "b", reverse=True)))
maxheap = [1, 5, 3]
heapq.heapify_max(maxheap)
heapq.heappush_max(maxheap, 9)
print([heapq.heappop_max(maxheap) for _ in range(4)])
scores = [10, 20, 20, 30]
print(bisect.bisect_left(scores, 20), bisect.bisect(scores, 20))
print(bisect.bisect(scores, 25), bisect.bisect_left(scores, 99, hi=2))
bisect.insort(scores, 25)
bisect.insort_left(scores, 20)
print(scores, [("FDCBA"[bisect.bisect([60, 70, 80, 90], s)]) for s in (33, 60, 85, 90)])
people = [("Ann", 20), ("Bob", 30)]
bisect.insort(people, ("Cy", 25), key=lambda p: p[1])
print(people, bisect.bisect_left(people, 30, key=lambda p: p[1]))
try:
    heapq.heappush([(1, {})], (1, {"k": 1}))
except TypeError as error:
    print(error)
try:
    heapq.heappop([])
except IndexError as error:
    print(error)

# Merge sort, quicksort and heap sort; stability of merge sort and of sorted()
import heapq
import random

def merge_sort(items, key=lambda x: x):
    if len(items) < 2:
        return list(items)
    middle = len(items) // 2
    left, right = merge_sort(items[:middle], key), merge_sort(items[middle:], key)
    result = []
    while left and right:
        result.append(right.pop(0) if key(right[0]) < key(left[0]) else left.pop(0))
    return result + left + right

def quick_sort(items, low=0, high=None):
    high = len(items) - 1 if high is None else high
    if low < high:
        pivot, wall = items[(low + high) // 2], low
        items[(low + high) // 2], items[high] = items[high], pivot
        for i in range(low, high):
            if items[i] < pivot:
                items[i], items[wall] = items[wall], items[i]
                wall += 1
        items[wall], items[high] = items[high], items[wall]
        quick_sort(items, low, wall - 1)
        quick_sort(items, wall + 1, high)
    return items

def heap_sort(items):
    heapq.heapify(heap := list(items))
    return [heapq.heappop(heap) for _ in items]

random.seed(5)
data = [random.randrange(1000) for _ in range(200)]
print(all(sort(list(data)) == sorted(data) for sort in (merge_sort, quick_sort, heap_sort)), data[:6])
records = [("b", 2), ("a", 2), ("c", 1), ("a", 1)]
print(merge_sort(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1]))
print(sorted(records, key=lambda r: r[1], reverse=True))
print(merge_sort([]), quick_sort([1]), heap_sort("bca"), sorted(sorted(records), key=lambda r: r[1]))

"""Sorting: quicksort, merge sort and heapsort written out; `sort` and `sorted` with keys."""


def numbers(count, seed):
    values = []
    for _ in range(count):
        seed = (seed * 8121 + 28411) % 134456
        values.append(seed // 8)
    return values


def quicksort(values, low, high):
    while low < high:
        pivot = values[(low + high) // 2]
        left, right = low, high
        while left <= right:
            while values[left] < pivot:
                left += 1
            while values[right] > pivot:
                right -= 1
            if left <= right:
                values[left], values[right] = values[right], values[left]
                left += 1
                right -= 1
        quicksort(values, low, right)
        low = left


def merge_sort(values):
    if len(values) < 2:
        return values
    middle = len(values) // 2
    left, right = merge_sort(values[:middle]), merge_sort(values[middle:])
    merged = []
    i = j = 0
    while i < len(left) and j < len(right):
        if right[j] < left[i]:
            merged.append(right[j])
            j += 1
        else:
            merged.append(left[i])
            i += 1
    return merged + left[i:] + right[j:]


def sift(values, root, end):
    while 2 * root + 1 < end:
        child = 2 * root + 1
        if child + 1 < end and values[child] < values[child + 1]:
            child += 1
        if values[root] >= values[child]:
            return
        values[root], values[child] = values[child], values[root]
        root = child


def heapsort(values):
    for root in range(len(values) // 2 - 1, -1, -1):
        sift(values, root, len(values))
    for end in range(len(values) - 1, 0, -1):
        values[0], values[end] = values[end], values[0]
        sift(values, 0, end)


def main():
    quick = numbers(12000, 1)
    merged, heap, built_in = quick[:], quick[:], quick[:]
    quicksort(quick, 0, len(quick) - 1)
    merged = merge_sort(merged)
    heapsort(heap)
    built_in.sort()
    if not quick == merged == heap == built_in:
        return "differs"
    people = [(f"name{value % 97}", value % 50, value) for value in numbers(12000, 2)]
    people = sorted(people, key=lambda person: person[0], reverse=True)
    people.sort(key=lambda person: person[1])
    checksum = 0
    for value, (name, age, number) in zip(quick, people):
        checksum = (checksum * 3 + value * age + number + len(name)) % 1000003
    return checksum

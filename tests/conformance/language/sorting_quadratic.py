# Bubble, insertion and selection sort, with comparisons counted
def bubble(items):
    count = 0
    for end in range(len(items) - 1, 0, -1):
        swapped = False
        for i in range(end):
            count += 1
            if items[i] > items[i + 1]:
                items[i], items[i + 1] = items[i + 1], items[i]
                swapped = True
        if not swapped:
            break
    return items, count


def insertion(items):
    count = 0
    for i in range(1, len(items)):
        value, j = items[i], i
        while j > 0 and (count := count + 1) and items[j - 1] > value:
            items[j] = items[j - 1]
            j -= 1
        items[j] = value
    return items, count


def selection(items):
    count = 0
    for i in range(len(items)):
        smallest = min(range(i, len(items)), key=items.__getitem__)
        count += len(items) - i - 1
        items[i], items[smallest] = items[smallest], items[i]
    return items, count


for data in [5, 2, 9, 1, 5, 6], [1, 2, 3, 4], [4, 3, 2, 1], [], ["pear", "fig", "apple"]:
    for sort in bubble, insertion, selection:
        print(sort.__name__, *sort(list(data)), sort(list(data))[0] == sorted(data))

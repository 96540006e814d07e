# Linear and binary search, and recursion: towers, permutations, power sets, gcd, flattening
def binary_search(items, wanted):
    low, high, steps = 0, len(items), 0
    while low < high:
        steps += 1
        middle = (low + high) // 2
        if items[middle] < wanted:
            low = middle + 1
        else:
            high = middle
    found = low < len(items) and items[low] == wanted
    return (low if found else -1), steps

def hanoi(n, source="A", target="C", spare="B"):
    if n:
        yield from hanoi(n - 1, source, spare, target)
        yield f"{source}{target}"
        yield from hanoi(n - 1, spare, target, source)

def permutations(text):
    if len(text) < 2:
        return [text]
    return [c + p for i, c in enumerate(text) for p in permutations(text[:i] + text[i + 1:])]

def subsets(items):
    if not items:
        return [[]]
    rest = subsets(items[1:])
    return rest + [[items[0], *s] for s in rest]

def gcd(a, b): return a if b == 0 else gcd(b, a % b)

evens = range(0, 2000, 2)
print(binary_search(evens, 1234), binary_search(evens, 7))
print(binary_search([], 1), binary_search("aceg", "g"))
print(" ".join(hanoi(3)), sum(1 for _ in hanoi(10)), permutations("abc"), subsets([1, 2, 3]))
print(gcd(48, 36), gcd(17, 5), (lambda s: s == s[::-1])("level"))

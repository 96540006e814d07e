# Dynamic programming: memoised Fibonacci, knapsack, edit distance, longest common subsequence, coins
import functools

fibonacci = functools.cache(lambda n: n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2))

def knapsack(items, capacity):
    best = [(0, ())] * (capacity + 1)
    for name, weight, value in items:
        for room in range(capacity, weight - 1, -1):
            worth, taken = best[room - weight]
            best[room] = max(best[room], (worth + value, taken + (name,)))
    return best[capacity]

def edit_distance(a, b):
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        previous, row = row, [i]
        for j, y in enumerate(b, 1):
            row.append(min(previous[j] + 1, row[-1] + 1, previous[j - 1] + (x != y)))
    return row[-1]

@functools.lru_cache(None)
def lcs(a, b):
    if not a or not b:
        return ""
    if a[0] == b[0]:
        return a[0] + lcs(a[1:], b[1:])
    return max(lcs(a[1:], b), lcs(a, b[1:]), key=len)

def ways(coins, total):
    counts = [1] + [0] * total
    for coin in coins:
        for amount in range(coin, total + 1):
            counts[amount] += counts[amount - coin]
    return counts[total]

print(fibonacci(90), [fibonacci(n) for n in range(10)])
print(knapsack([("a", 1, 1), ("b", 3, 4), ("c", 4, 5), ("d", 5, 7)], 7))
print(edit_distance("kitten", "sitting"), edit_distance("", "abc"))
print(lcs("AGGTAB", "GXTXAYB"), ways([1, 2, 5], 11))

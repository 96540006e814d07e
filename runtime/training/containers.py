"""Lists, tuples, dicts, sets, slices, comprehensions, sorting, unpacking, collections, itertools, heaps, bisection."""

import bisect
import heapq
import itertools
import operator
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")


def primes(limit):
    sieve = [True] * (limit + 1)
    sieve[0] = sieve[1] = False
    for n in range(2, int(limit**0.5) + 1):
        if sieve[n]:
            sieve[n * n :: n] = [False] * len(range(n * n, limit + 1, n))
    return [n for n, is_prime in enumerate(sieve) if is_prime]


def insertion_sort(values):
    values = list(values)
    for i in range(1, len(values)):
        j, value = i, values[i]
        while j > 0 and values[j - 1] > value:
            values[j] = values[j - 1]
            j -= 1
        values[j] = value
    return values


def matrix_product(a, b):
    columns = list(zip(*b))
    return [[sum(x * y for x, y in zip(row, column)) for column in columns] for row in a]


def longest_common(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            table[i + 1][j + 1] = table[i][j] + 1 if x == y else max(table[i][j + 1], table[i + 1][j])
    return table[-1][-1]


def breadth_first(neighbours, start):
    seen, queue = {start: 0}, deque([start])
    while queue:
        node = queue.popleft()
        for other in neighbours[node]:
            if other not in seen:
                seen[other] = seen[node] + 1
                queue.append(other)
    return seen


def main():
    total = 0
    for turn in range(12):
        numbers = [(n * 7919 + turn) % 1009 for n in range(2500)]
        total += sum(primes(2000)) + insertion_sort(numbers[:150])[5]
        words = [f"w{n % 300}" for n in numbers]
        counts = Counter(words)
        groups = defaultdict(list)
        for word, n in zip(words, numbers):
            groups[word].append(n)
        index = {}
        for position, word in enumerate(words):
            if word in index:
                index[word] += position
            else:
                index[word] = position
            index[word] = index.get(word, 0) + 1
        total += len(groups) + counts.most_common(3)[0][1] + sum(index.values()) % 11
        pairs = sorted(index.items(), key=lambda pair: (-pair[1], pair[0]))
        total += pairs[0][1] % 7 + sorted(numbers, reverse=True)[3] + sorted(words)[0].count("w")
        points = [Point(n, -n) for n in numbers[:400]]
        points.sort(key=operator.attrgetter("y"))
        total += sum(p.x - p.y for p in points) + max(points).x
        first, *middle, last = numbers
        total += first + last + len(middle) + len({n % 17 for n in numbers} | {1, 2} & {2, 3})
        total += len({n: n * n for n in numbers if n % 2}) + sum(x for row in [[n, n + 1] for n in numbers] for x in row)
        heap = []
        for n in numbers[:600]:
            heapq.heappush(heap, (n, str(n)))
        while len(heap) > 300:
            total += heapq.heappop(heap)[0]
        ordered = []
        for n in numbers[:300]:
            bisect.insort(ordered, n)
        total += ordered[10] + longest_common(words[:40], words[20:60])
        total += matrix_product([[1, 2, 3]] * 8, [[1] * 8, [2] * 8, [3] * 8])[0][0]
        neighbours = {n: [(n * 3 + 1) % 500, (n + 7) % 500] for n in range(500)}
        total += sum(breadth_first(neighbours, 0).values())
        total += sum(a * b for a, b in itertools.combinations(range(30), 2))
        total += len(list(itertools.chain.from_iterable(itertools.product("ab", repeat=5))))
        total += sum(len(list(run)) for _, run in itertools.groupby(sorted(words), key=lambda w: w[:2]))
        total += list(itertools.accumulate(numbers[:200]))[-1] + sum(itertools.islice(itertools.count(turn), 100))
        cache = OrderedDict()
        for n in numbers[:500]:
            cache[n] = n
            cache.move_to_end(n)
            if len(cache) > 50:
                cache.popitem(last=False)
        total += len(cache) + numbers[::3][4] + sum(numbers[10:-10:2]) + (5 in numbers) + numbers.index(numbers[-1])
        copied = list(map(str, filter(None, numbers)))
        del copied[5:10]
        copied[:2] = ["a", "b", "c"]
        copied.reverse()
        total += len(copied) + len(tuple(reversed(copied))) + any(n > 1000 for n in numbers) + all(numbers)
        total %= 1_000_003
    return total


print(main())

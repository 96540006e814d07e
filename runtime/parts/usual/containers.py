"""Lists, tuples, dictionaries, sets, comprehensions, sorting, and what loops over them."""

import collections
import itertools
from functools import reduce

numbers = [5, 3, 8, 1]
numbers.append(9)
numbers.extend([2, 4])
numbers.insert(0, 7)
print(numbers, numbers.pop(), numbers.pop(0), numbers.index(3), numbers.count(8), len(numbers))
numbers.remove(8)
numbers.reverse()
print(sorted(numbers), sorted(numbers, reverse=True), sorted("banana", key=lambda c: (-ord(c), c)))
numbers.sort()
numbers.sort(key=abs, reverse=True)
numbers[0], numbers[-1] = numbers[-1], numbers[0]
numbers[1:3] = [10, 20]
del numbers[0]
print(numbers, numbers[1:], numbers[::2], numbers * 2, numbers + [1], 3 in numbers, numbers.copy(), [1] < [2], [1] == [1])
print([x * x for x in range(5) if x % 2], {x: str(x) for x in range(3)}, {x % 2 for x in range(5)})
print(list(map(str, [1, 2])), list(filter(None, [0, 1])), list(zip("ab", [1, 2])), list(enumerate("xy", 1)))
print(any([0, 1]), all([1, 1]), list(reversed([1, 2])), sum(x for x in range(4)), max("ab", key=ord), next(iter([1])))

point = (1, 2, 3)
first, *others = point
print(point, first, others, point[0], point + (4,), (1,), tuple([1]), point.index(2), ())

ages = {"Ada": 36, "Alan": 41}
ages["Grace"] = 85
ages.update(Linus=55)
for key, value in ages.items():
    print(key, value)
print(ages.get("Bob", 0), "Ada" in ages, list(ages), list(ages.values()), ages.pop("Alan"), ages.setdefault("Guido", 1))
del ages["Guido"]
print({**ages, "x": 1}, dict(a=1) | {"b": 2}, dict(zip("ab", (1, 2))), ages.keys() & {"Ada"}, len(ages), sorted(ages.items(), key=lambda p: p[1]))

seen = {1, 2, 3}
seen.add(4)
seen.discard(1)
print(seen, seen | {9}, seen & {2}, seen - {2}, seen ^ {2, 7}, 2 in seen, seen <= {2, 3, 4}, frozenset([1]), set())

print(collections.Counter("banana").most_common(2), collections.Counter([1, 1]))
groups = collections.defaultdict(list)
groups["a"].append(1)
print(groups, dict(groups), collections.deque([1, 2], maxlen=2), collections.OrderedDict(a=1))
Point = collections.namedtuple("Point", "x y")
print(Point(1, 2), Point(1, 2).x, Point(3, 4)._replace(x=0))
print(reduce(lambda a, b: a * b, [1, 2, 3]), list(itertools.chain([1], [2])), list(itertools.islice(itertools.count(), 2)))
print([[0] * 2 for _ in range(2)], [(i, j) for i in range(2) for j in range(2)], list(range(10, 0, -3)), list(itertools.combinations("abc", 2)))
match point:
    case (1, y, *rest) if y > 1:
        print("match", y, rest)
    case {"k": v}:
        print(v)
    case _:
        print("none")
# probe: numbers
# probe: groups
# probe: sorted(seen)

# Enough to have the allocator do all that it can: grow, free, join.
words = [str(i) * 3 for i in range(20_000)]
table = {word: [word] for word in words}
del words[::2]
text = "".join(words)
words.extend(text[i : i + 1000] for i in range(0, 50_000, 500))
table.clear()
big = [0] * 300_000
big *= 2
del words, text, big

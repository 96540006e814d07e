# Sets and frozensets: operators, methods, subsets and equality
def show(s):
    return "{" + ", ".join(map(str, sorted(s, key=str))) + "}"


a, b = {1, 2, 3, 4}, {3, 4, 5}
print(show(a | b), show(a & b), show(a - b), show(b - a), show(a ^ b))
print(show(a.union([9], "x")), show(a.intersection(range(3))))
print(show(a.difference(b, [1])), show(a.symmetric_difference([1, 10])))
print(a >= {1, 2}, a > a, a >= a, {1} < a, a.isdisjoint({7}))
print(a.issubset(range(10)), a.issuperset([1]), a < b, a > b)
c = set(a)
c |= {10}
c &= {1, 10, 11}
c ^= {1, 2}
c -= {2}
print(show(c), c.add(5), show(c), c.discard(99), c.remove(5), show(c))
print(c.update([7], "q"), show(c), c.pop() is not None)
print(len({1, 1.0, True}), set() == frozenset())
print({1, 2} == frozenset([2, 1]), show({1} | frozenset([2])))
print(type({1} | frozenset()).__name__)
print(type(frozenset() | {1}).__name__)
print({frozenset([1, 2]): "key"}[frozenset([2, 1])])
print(set(), {*()}, type({}).__name__)
print({x % 3 for x in range(10)} == {0, 1, 2}, frozenset("a"))
print(set("a"))
print(hash(frozenset([1, 2])) == hash(frozenset([2, 1])))
print({1, 2} in [{2, 1}], {1} in {frozenset([1])}, sorted(set("banana")))
words = "the cat and the dog and the bird".split()
print(sorted(set(words)), len(words) - len(set(words)))
print(sorted({w for w in words if words.count(w) == 1}))
d = a.copy()
a.clear()
print(show(a), show(d), set([1]) != {1}, bool(set()), not {0}, max({3, 1}), sum({1, 2}))

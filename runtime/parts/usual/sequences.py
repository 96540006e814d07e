"""Lists, tuples, dictionaries, sets: methods, views, operators."""

import types

a = [3, 1, 2]
a[len(a) :] = [5, 4]
a[1:1] = "xy"
a[::2] = [0, 9, 8, 7]
del a[1::3], a[-1:]
a *= 2
a += (1,)
a.extend(x for x in "z")
a.extend({1: 2})
a.insert(-1, "w")
a.insert(99, 1)
print(a, a.index(9, 1), a.count(1), a[-3:][::-1], a[5:1:-2], a == a[:], a != [], [1, 2] < [1, 3], [2] > [1, 9], [1] <= [1], [] >= [], [1] + [2], 2 * [0], [[]] * 2, a.copy() is a, None in a, [1, [2, [3]]], list("ab"), list(range(3)), list({1: 2}), list((1, 2)), [*map(str, (1, 2))], len([]), not [], a.clear(), a, [3, 1].sort(), max([1, 2], [1, 3]), sum([[1]], []))
words = ["pear", "Fig", "apple", "kiwi"]
words.sort(key=str.lower)
print(words, sorted(words, key=len), sorted(words, key=lambda w: (len(w), w), reverse=True), sorted([1.5, 1, -2]), sorted("cab"), sorted([(2, "b"), (1, "a"), (2, "a")]), sorted([[2], [1]]), sorted({3, 1}), sorted([True, False]), sorted([2**70, 1]), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1]), sorted([b"b", b"a"]), sorted([None, None], key=id) != 0, min(words, key=len), sorted(words, key=words.index))
t = 1, 2, 3, 2
print(t, t[1:], t[::-1], t + (4,), t * 2, 2 * t, t.count(2), t.index(3), 2 in t, hash(t) == hash((1, 2, 3, 2)), t < (1, 3), t == (1,), len(t), (), (1,), tuple("ab"), tuple({1}), repr((1,)), t[-1], max(t), {t: 1}, t != t, t >= (1,), sum(t))
d = {"a": 1, "b": 2}
d |= {"c": 3}
d |= [("d", 4)]
d.update([("e", 5)], f=6)
print(d, d | {"z": 0}, {"y": 1} | d, d.get("q"), d.get("q", 0), d.setdefault("g", []), d.pop("g"), d.pop("none", None), d.popitem(), dict.fromkeys("ab", 0), dict.fromkeys([1]), list(reversed(d)), list(reversed(d.values())), list(reversed(d.items())), d.keys() & {"a"}, d.keys() | {"z"}, d.keys() - ["a"], d.keys() ^ {"a"}, {"a"} & d.keys(), d.items() & {("a", 1)}, d.keys() <= {"a"}, d.keys() == {"a"}, d.keys().isdisjoint("z"), ("a", 1) in d.items(), 1 in d.values(), "a" in d.keys(), len(d.items()), d.keys(), d.values(), d.items(), d.keys().mapping["a"], d == dict(d), d != {}, d.copy(), {**d, "a": 0}, dict([(1, 2)], x=3), dict(d, b=0), sorted(d, key=d.get, reverse=True), max(d, key=d.get), min(d.values()), {k: v for k, v in sorted(d.items()) if v > 1}, {v: k for k, v in d.items()}, dict(enumerate("ab")), not {}, {1: "a", 1.0: "b", True: "c"}, {(1, 2): 3}[1, 2], types.MappingProxyType(d)["a"], list(d), [*d.values()], {None: 1, 1.5: 2, b"x": 3}, iter(d), iter(d.values()), d.__contains__("a"), d.__getitem__("a"))
del d["a"]
d.clear()
s, f = {1, 2, 3}, frozenset([2, 3, 4])
print(s | f, s & f, s - f, s ^ f, f | s, f - s, s <= s, s < {1, 2, 3, 4}, s >= {1}, s > {1}, s == {3, 2, 1}, s != f, s.union([9], (8,)), s.intersection([1]), s.difference([1]), s.symmetric_difference([1, 7]), s.issubset([1, 2, 3]), s.issuperset([1]), s.isdisjoint([9]), s.copy(), hash(f) == hash(frozenset(f)), {f: 1}[f], f.union(s), f & s, f.copy(), len(f), 2 in f, sorted(f), set("aab"), frozenset("a"), set(), frozenset(), repr(f), repr({1}), {x % 2 for x in s}, {*s, *f}, set(range(3)), set([(1, 2)]), {frozenset([1])}, bool(s), f.intersection(s), f.difference(s), f ^ s, f <= s, f.isdisjoint(s), f == s, f > s, f.issubset(s), f.issuperset(s), min(s), sum(s), {1, "a", None, 2.5} == {1})
s.add(5)
s.discard(9)
s.remove(5)
s.update([7], {8})
s |= {10}
s &= {1, 2, 7, 8}
s -= {8}
s ^= {1, 20}
s.intersection_update([2, 7, 20])
s.difference_update([20])
s.symmetric_difference_update([2])
print(s, s.pop(), s.clear(), s)

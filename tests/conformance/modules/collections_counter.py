# Counter counts, adds, subtracts and ranks.
from collections import Counter

c = Counter("abracadabra")
print(c, c["a"], c["zebra"], "zebra" in c, len(c), c.total())
print(c.most_common(2), c.most_common()[-1], sorted(c.elements())[:6])
c.update("aaa", z=2)
c.subtract({"a": 10, "b": 1})
print(c, sorted(c.items()), +c, -c)
a, b = Counter(x=3, y=1), Counter(x=1, y=2, z=1)
print(a + b, a - b, a & b, a | b, a ^ b if hasattr(Counter, "__xor__") else "no xor")
print(a <= b, a == Counter(y=1, x=3), Counter(x=1) < a, Counter(x=0) == Counter(), a >= Counter(x=1))
a += b
a -= Counter(x=4)
print(a, list(a), dict(a), Counter(), Counter([]), Counter(k=0), repr(Counter({"a": "text"})))
del a["z"]
del a["never there"]
print(a, a.copy() == a, a.pop("y"), a)
words = "the cat and the hat and the bat".split()
print(Counter(words).most_common(2), Counter(map(len, words)), max(Counter(words), key=Counter(words).get))
for attempt in (lambda: Counter.fromkeys("ab", 1), lambda: Counter(5), lambda: Counter("a", "b"), lambda: Counter(a="x").update(a=1)):
    try:
        print(attempt())
    except (NotImplementedError, TypeError) as error:
        print(type(error).__name__, error)

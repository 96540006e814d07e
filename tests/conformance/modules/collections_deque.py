# deque: both ends, rotation, a maximum length and its errors.
from collections import deque

d = deque("bcd")
d.append("e")
d.appendleft("a")
d.extend("fg")
d.extendleft("12")
print(d, len(d), d[0], d[-1], d.pop(), d.popleft(), d)
d.rotate(2)
print(d)
d.rotate(-3)
print(d, d.index("c"), d.count("a"), "z" in d, list(reversed(d))[:2])
d.remove("c")
d.insert(1, "X")
d.reverse()
d[0] = "first"
del d[1]
print(d, d.copy() == d, d + deque([1]), deque([1]) * 2, deque([1, 2]) < deque([1, 3]))
last = deque(maxlen=3)
for n in range(5):
    last.append(n)
print(last, last.maxlen, deque(range(5), 2), deque(last, maxlen=None))
last.appendleft("L")
print(last, bool(deque()), hash is not None)
for attempt in (
    lambda: deque().pop(),
    lambda: d.remove("nope"),
    lambda: d[99],
    lambda: deque(maxlen=-1),
    lambda: last.insert(0, 1),
    lambda: hash(d),
    lambda: d.index("nope"),
    lambda: [d.append(1) for _ in d],
    lambda: d[0:1],
):
    try:
        attempt()
    except (IndexError, ValueError, TypeError, RuntimeError) as error:
        print(type(error).__name__, error)

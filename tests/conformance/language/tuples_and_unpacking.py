# Tuples, and unpacking in assignments, loops, calls and displays
single, empty, pair = (1,), (), (1, 2)
print(single, empty, pair)
point = 3, 4
x, y = point
x, y = y, x
print(x, y, (1) == 1, (1,) + (2,), (1, 2) * 2, len(()), tuple("ab"), (1, 2).index(2), (1, 1).count(1))
first, *middle, last = range(6)
print(first, middle, last)
*start, end = "hello"
print(start, end)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
[p, q] = {"k": 1, "l": 2}
print(p, q, *[1, 2], *"ab", sep="-")
for name, (low, high) in [("x", (1, 2)), ("y", (3, 4))]:
    print(name, low + high, end=" ")
print()
for index, (key, *rest) in enumerate([(1, 2, 3), "ab"]):
    print(index, key, rest, end="; ")
print()
i, values = 0, [10, 20, 30]
i, values[i] = 2, "changed"
print(i, values)
head, *_ = _, *tail = [1, 2, 3]
print(head, tail, {**{"a": 1}, "a": 2, **{"b": 3}}, [*range(3), *(4, 5)], {*"aa"}, (*[], *[1]))
record = ("Ann", [1])
record[1].append(2)
print(record, hash((1, "a")) == hash((1, "a")), (1, 2) < (1, 2, 0))
print(((1, 2), 3) > ((1, 1), 9), (1, "a") == (1, "a"))

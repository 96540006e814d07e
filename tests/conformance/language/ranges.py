# Lazy ranges: length, membership, slices, equality and very large ones
r = range(2, 20, 3)
print(r, list(r), len(r), r[2], r[-1], r[1:4], 11 in r, 12 in r)
print(r.index(8), r.count(5), r.start, r.stop, r.step)
print(list(range(5, 0, -2)), list(range(0)), list(range(3, 3)))
print(range(0) == range(2, 2), range(0, 3, 2) == range(0, 4, 2))
huge = range(10 ** 30)
print(huge[10 ** 29], 10 ** 30 in huge, -1 in huge, huge[-1], huge[5:10 ** 20:10 ** 19])
print(hash(range(3)) == hash(range(0, 3, 1)), bool(range(0)))
print(max(range(5)), sum(range(101)), list(reversed(range(4))))
print([*zip(range(3), range(10, 13))], 2.0 in range(3))
print("2" in range(3), True in range(2), list(range(-3, 3))[::2])
iterator = iter(range(3))
print(next(iterator), list(iterator), list(iterator), iter(r) is r, range(3) is range(3))
print(repr(range(0, 10, 1)), repr(range(10)[::2]), isinstance(r, list), [range(3)[i] for i in (-3, 2)])
try:
    len(huge)
except OverflowError as error:
    print("OverflowError:", error)
for n in range(3):
    n += 10
    print(n, end=" ")
print(n)

# hash goes down into tuples: 50 000 levels are answered or refused with RecursionError, never a crash.
def nest(depth):
    value = ()
    for _ in range(depth):
        value = (value,)
    return value


print(hash(nest(100)) == hash(nest(100)), nest(100) == nest(100))
deep = nest(50_000)
attempts = {
    "hash": lambda: hash(deep),
    "set": lambda: {deep},
    "dict": lambda: {deep: 1},
    "frozenset": lambda: frozenset([deep]),
    "in set": lambda: deep in {1, 2},
}
for name, attempt in attempts.items():
    try:
        attempt()
    except RecursionError:
        pass
    print(name, "answered or refused")
print(len({nest(10), nest(11), nest(10)}))

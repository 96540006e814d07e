# List, set, dict and generator comprehensions; nesting, conditions and scopes
print([n * n for n in range(6) if n % 2])
print({n % 3 for n in range(10)} == {0, 1, 2}, {c: ord(c) for c in "ab"})
print(sum(n for n in range(5)))
print([(a, b) for a in range(3) for b in "xy" if a])
print([[r * c for c in range(3)] for r in range(2)])
print([c for row in ["ab", "c"] for c in row])
matrix = [[1, 2, 3], [4, 5, 6]]
print([list(row) for row in zip(*matrix)])
print([row[i] for i in range(3) for row in matrix])
print([x if x > 2 else -x for row in matrix for x in row])
n = "outer"
print([n for n in range(2)], n, [last := n for n in range(3)], last)
print([y for x in range(3) if (y := x * 2) > 1], y)
print({k: v for k, v in zip("abc", range(3))}, {v: k for k, v in {"a": 1}.items()})
print({w: len(w) for w in ["x", "yy"]}, dict((i, i) for i in range(2)))
generator = (print("made", i) or i for i in range(3))
print("nothing yet", next(generator), list(generator), list(generator))
print([f"{a}{b}" for a, *b in ["abc", "d"]], [a for a, in [(1,), (2,)]])
print([*(i for i in range(2)), *"z"], any(i > 3 for i in range(9)))


class Table:
    size = 3
    rows = [i for i in range(size)]
    try:
        cells = [[size for _ in range(2)] for _ in range(1)]
    except NameError as error:
        print(error)


print(Table.rows, getattr(Table, "cells", "no cells"))
funcs = [lambda: i for i in range(3)]
print([f() for f in funcs], [lambda: 1 for _ in "a"][0]())
print(sorted({i * j for i in range(3) for j in range(3)}))
print([i for i in range(20) if i % 2 == 0 if i % 3 == 0])
print([] == [i for i in []], ("a" for _ in ()).__class__.__name__)

# Sequence patterns: lengths, stars, nesting, what counts as a sequence
from collections import deque


def shape(value):
    match value:
        case []: return "empty"
        case [x]: return f"one: {x}"
        case (x, y) if x == y: return f"twins: {x}"
        case ["move", ("up" | "down") as way, int(n)]: return f"move {way} by {n}"
        case ["say", *words]: return "say " + " ".join(map(str, words))
        case [first, *_, [*inner]]: return f"{first} ... {inner}"
        case [0, *middle, 0]: return f"between zeros: {middle}"
        case [_, _, *rest]: return f"two and {rest}"
        case (a, b) | {"a": a, "b": b}: return f"mapping {a} {b}"
    return "no sequence"


for value in [], (), [5], [2, 2.0], ["move", "up", 3], ["move", "left", 3], ("say", "hi", 2), [1, 2, [3, 4]], \
        [0, 1, 2, 0], [1, 2, 3, 4], "ab", b"ab", bytearray(b"ab"), {1, 2}, range(3), deque([7]), iter([1]), \
        {"a": 1, "b": 2, "c": 3}, memoryview(b"x"):
    print(type(value).__name__, "->", shape(value))
match [1, [2, [3, 4]]]:
    case [a, [b, [*c]]]:
        print(a, b, c)
match 1, 2:
    case x, y: print("tuple without brackets", x, y)
match "tuple of one",:
    case (only,): print(only)

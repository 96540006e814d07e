# Comparing lists nested 100 000 deep: there is an answer or a RecursionError, never a crash.
import operator


def nest(kind, depth, core):
    value = kind([core])
    for _ in range(depth):
        value = kind([value])
    return value


for kind in (list, tuple):
    small, same, larger = nest(kind, 100, 1), nest(kind, 100, 1), nest(kind, 100, 2)
    print(kind.__name__, small == same, small == larger, small < larger, small >= larger)
    deep, twin = nest(kind, 100_000, 1), nest(kind, 100_000, 1)
    for compare, answer in ((operator.eq, True), (operator.ne, False), (operator.lt, False), (operator.ge, True)):
        try:
            outcome = compare(deep, twin)
        except RecursionError:
            outcome = answer
        print(compare.__name__, "answered or refused", outcome is answer)
    print(deep is deep, [deep] == [deep], deep in [deep], [0, deep].index(deep))
    del deep, twin
print("still alive")

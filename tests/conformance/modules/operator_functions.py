# operator: the operators as functions, and getters.
import operator as op

print(op.add(2, 3), op.sub(2, 3), op.mul("ab", 2), op.truediv(7, 2), op.floordiv(-7, 2), op.mod(-7, 3), op.pow(2, 10), op.neg(5), op.inv(5))
print(op.lt(1, 2), op.eq(1, 1.0), op.is_(None, None), op.not_([]), op.truth([0]), op.contains([1, 2], 2), op.concat([1], [2]), op.index(True))
print(op.and_(6, 3), op.or_(6, 3), op.xor(6, 3), op.lshift(1, 4), op.rshift(16, 2), op.abs(-3), op.countOf([1, 2, 1], 1), op.indexOf("abc", "c"))
print(op.itemgetter(1)("abc"), op.itemgetter(0, -1)([5, 6, 7]), op.itemgetter("a", "b")({"a": 1, "b": 2}), op.itemgetter(slice(1, 3))("abcd"))
print(op.attrgetter("real", "imag")(2 + 3j), op.attrgetter("__class__.__name__")("x"), op.methodcaller("split", ",", maxsplit=1)("a,b,c"))
people = [("Bob", 30), ("Ann", 25), ("Cy", 30)]
print(sorted(people, key=op.itemgetter(1, 0)), max(people, key=op.itemgetter(1)))
values = [1, 2]
print(op.iadd(values, [3]) is values, values, op.setitem(values, 0, "z"), values, op.delitem(values, 1), values, op.length_hint(iter([1, 2])))
print(op.itemgetter(1), op.attrgetter("a.b"), op.methodcaller("m", 1, k=2), op.call(len, "abc"), op.is_none(None), op.is_not_none(0))
for attempt in (lambda: op.add(1, "a"), lambda: op.itemgetter(5)([1]), lambda: op.index(1.5), lambda: op.attrgetter(5), lambda: op.indexOf([], 1), lambda: op.concat(1, 2), lambda: op.itemgetter()):
    try:
        attempt()
    except (TypeError, IndexError, ValueError) as error:
        print(type(error).__name__, error)

# array.array: compact sequences of numbers of one type.
from array import array

a = array("i", [1, 2, 3])
a.append(4)
a.extend([5, 6])
a.insert(0, 9)
print(a, a.typecode, a.itemsize, len(a), a[1:3], a[-1], a.pop(), a.index(3), a.count(9), a.tolist())
a[0] = 7
a[1:2] = array("i", [8, 8])
del a[-1]
a.remove(8)
a.reverse()
print(a, 3 in a, a + array("i", [0]), a * 2, a == array("i", a), a < array("i", [9]), array("d", [1, 2]) == array("i", [1, 2]))
print(array("w", "ab"), array("w", "xy").tounicode(), array("b", b"\x01\xff"), array("B", b"\x01\xff").tobytes(), array("d", [0.1]))
b = array("H")
b.frombytes(b"\x01\x00\x02\x00")
print(b, b.byteswap(), b, memoryview(b).format, bytes(b), sum(b), [array(code).itemsize for code in "bBhHiIqQfd"])
with open("numbers.bin", "wb") as f:
    array("d", [1.5, 2.5, 3.5]).tofile(f)
with open("numbers.bin", "rb") as f:
    c = array("d")
    c.fromfile(f, 2)
    try:
        c.fromfile(f, 5)
    except EOFError as error:
        print(error, c)
for attempt in (lambda: array("i", ["x"]), lambda: array("b", [200]), lambda: array("z"), lambda: array("i", [1.5]), lambda: a.append("1"), lambda: array("I", [-1]), lambda: a.frombytes(b"abc"), lambda: a[99], lambda: array("i", "abc"), lambda: a.pop(99), lambda: a.remove(99), lambda: a + [1], lambda: a.extend(array("d"))):
    try:
        print(attempt())
    except (TypeError, ValueError, OverflowError, IndexError) as error:
        print(type(error).__name__, error)

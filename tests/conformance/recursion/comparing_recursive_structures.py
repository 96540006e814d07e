# Two lists that hold themselves: comparison of different ones recurses, of the same one does not.
a = [1]
a.append(a)
b = [1]
b.append(b)
print(a == a, a is a[1])
try:
    print(a == b)
except RecursionError as error:
    print("==", type(error).__name__)
try:
    print(a < b)
except RecursionError as error:
    print("<", type(error).__name__)
c, d = {}, {}
c["x"], d["x"] = c, d
try:
    print(c == d)
except RecursionError as error:
    print("dict", type(error).__name__)
print(a == [1, a], [1, a] == a, a != [2, a])
b[0] = 2
print(a == b, a < b, a > b)
print(a in [a], a in [0, a], [a].index(a), [a].count(a))
try:
    hash((1, a))
except TypeError as error:
    print(error)

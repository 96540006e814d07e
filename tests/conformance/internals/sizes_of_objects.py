# sys.getsizeof: more content is bigger, the contents themselves do not count.
import sys

size = sys.getsizeof
print(size([0] * 1000) > size([0] * 10) > size([]))
print(size("a" * 1000) > size("a" * 10))
print(size("é" * 1000) < size("😀" * 1000))
print(size(b"x" * 500) - size(b"") == 500)
print(size(2**1000) > size(2**100) > size(1))
print(size({n: n for n in range(1000)}) > size({}))
print(size(set(range(1000))) > size(set()))
print(size(["x" * 10_000]) == size([""]))
print(size(range(10**9)) == size(range(10)))
print(size((1, 2, 3)) < size([1, 2, 3] * 10))
print(size((n for n in range(10**6))) < size(list(range(1000))))


class Sized:
    def __sizeof__(self):
        return 10_000


class Broken:
    def __sizeof__(self):
        return -1


print(size(Sized()) >= 10_000)
try:
    size(Broken())
except ValueError as error:
    print(error)

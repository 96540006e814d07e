# Rich comparison, functools.total_ordering, sorting of one's own objects
import functools


@functools.total_ordering
class Version:
    def __init__(self, text): self.parts = tuple(map(int, text.split(".")))
    def __eq__(self, other): return self.parts == other.parts if isinstance(other, Version) else NotImplemented
    def __lt__(self, other): return self.parts < other.parts if isinstance(other, Version) else NotImplemented
    def __repr__(self): return "v" + ".".join(map(str, self.parts))


versions = [Version(t) for t in ("1.10", "1.9", "2.0", "1.9.1")]
print(sorted(versions), max(versions), min(versions), sorted(versions, reverse=True)[0])
a, b = versions[:2]
print(a > b, a >= b, a <= b, a != b, Version("1.9") == b, not a < b, a == 5, a.__lt__(5), a.__ge__(b))
try:
    a < 5
except TypeError as error:
    print(error)


class Temperature:
    def __init__(self, degrees): self.degrees = degrees
    def __lt__(self, other): return self.degrees < other.degrees


print([t.degrees for t in sorted(map(Temperature, [3, 1, 2]))])
print(max(map(Temperature, [3, 1]), key=lambda t: t.degrees).degrees, Temperature(1) > Temperature(0))
people = [("Bob", 2), ("Ann", 2), ("Cy", 1)]
people.sort(key=lambda p: p[1])
print(people, sorted([[2, 1], [1, 5], [1]]), sorted("bA"), sorted([True, 0, 2]), (1, "a") < (1, "b"))

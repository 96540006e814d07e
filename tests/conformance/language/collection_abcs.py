# A class that implements the abstract methods of a collection gets the others for free
from collections.abc import Iterable, Mapping, MutableSequence, Set

class Stack(MutableSequence):
    def __init__(self, *items): self.items = list(items)
    def __len__(self): return len(self.items)
    def __getitem__(self, index): return self.items[index]
    def __setitem__(self, index, value): self.items[index] = value
    def __delitem__(self, index): del self.items[index]
    def insert(self, index, value): self.items.insert(index, value)

s = Stack(1, 2)
s.append(3); s += [4]; s.reverse(); s.remove(2)
print(s.items, s.pop(), 4 in s, s.index(3), list(reversed(s)), s.count(4), isinstance(s, Iterable))

class Squares(Mapping):
    def __len__(self): return 3
    def __iter__(self): return iter(range(3))
    def __getitem__(self, key):
        if key in range(3):
            return key * key
        raise KeyError(key)

class Evens(Set):
    def __init__(self, items=()): self.items = [i for i in items if i % 2 == 0]
    def __len__(self): return len(self.items)
    def __iter__(self): return iter(self.items)
    def __contains__(self, item): return item in self.items

q, e = Squares(), Evens(range(8))
print(q.get(2), q.get(9, "none"), 2 in q, dict(q), list(q.items()))
print(q == {0: 0, 1: 1, 2: 4}, list(q.values()))
print(sorted(e & Evens([2, 4])), sorted(e - Evens([0])))
print(e >= Evens([2]), e.isdisjoint([1]), e == {0, 2, 4, 6})
try:
    MutableSequence()
except TypeError as error:
    print(error)

# The iterator protocol by hand: iter with a sentinel, exhausted iterators, independent iterations
class Countdown:
    def __init__(self, start): self.start = start
    def __iter__(self): return CountdownIterator(self.start)


class CountdownIterator:
    def __init__(self, n): self.n = n
    def __iter__(self): return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1
    def __length_hint__(self): return self.n


c = Countdown(3)
print(list(c), [(a, b) for a in c for b in c][:4], max(c), 2 in c, sorted(c), *c)
it = iter(c)
print(next(it), next(it), iter(it) is it, list(it), list(it), next(it, "end"), it.__length_hint__())
numbers = iter([1, 2, 3, 4])
print(list(zip(numbers, numbers)), list(iter([5, 0, 6].pop, 0)))
print(list(iter(lambda n=[0]: n.append(1) or len(n), 4)))
letters = iter("abcde")
for letter in letters:
    print(letter, next(letters, "none"), end="; ")
print(list(map(list, zip(*[iter(range(6))] * 3))))
for kind in [], (), {}, "é", b"", range(0), {1}, {}.items(), reversed([]), zip(), map(str, []), (x for x in []):
    print(type(iter(kind)).__name__, end=" ")
print()
from operator import length_hint
print(length_hint(iter([1, 2])))
print(length_hint(5, 9) if False else length_hint(iter(c)))
print(hasattr(c, "__next__"))

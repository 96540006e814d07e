# Growth measured in operations instead of time: O(1), O(log n), O(n), O(n log n), O(n²)
import functools
import sys


class Counted:
    count = 0
    def __init__(self, value): self.value = value
    def __eq__(self, other): Counted.count += 1; return self.value == other.value
    def __lt__(self, other): Counted.count += 1; return self.value < other.value
    def __hash__(self): return hash(self.value)


def measured(action):
    Counted.count = 0
    action()
    return Counted.count


for n in 10, 100, 1000:
    items = [Counted(i) for i in range(n)]
    table, missing = set(items), Counted(-5)
    linear = measured(lambda: missing in items)
    constant = measured(lambda: missing in table)
    presorted = measured(lambda: sorted(items))
    shuffled = measured(lambda: sorted(items, key=lambda c: Counted(c.value * 7919 % 1009)))
    print(n, linear == n, constant <= 5, presorted == n - 1, n <= shuffled < n * n.bit_length())
pairs = lambda n: sum(1 for i in range(n) for j in range(i))
print([pairs(n) for n in (10, 100)], [n.bit_length() for n in (10, 1000, 10 ** 6)])
print(sys.getsizeof([0] * 1000) > sys.getsizeof([0] * 100), sys.getsizeof(range(10 ** 9)) < 200)
fib = lambda n: 1 if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(15), functools.reduce(lambda pair, _: (pair[1], sum(pair)), range(15), (1, 1))[0])

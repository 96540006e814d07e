# Frames of lambdas, generator expressions and class bodies have names in angle brackets or their own
from functools import reduce

half = lambda n: 10 / n


def ratios(numbers):
    return sum(half(n) for n in numbers)


class Table:
    rows = [1, 2]
    total = reduce(lambda a, b: a + b, rows)
    average = ratios(rows)
    broken = ratios([2, 1, 0])


print("never reached")

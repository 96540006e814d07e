# Well-known combinations of itertools: windows, flattening, primes and powersets.
import collections
import itertools


def window(values, size):
    values = iter(values)
    seen = collections.deque(itertools.islice(values, size - 1), maxlen=size)
    for value in values:
        seen.append(value)
        yield tuple(seen)


def powerset(values):
    sizes = range(len(values) + 1)
    return itertools.chain.from_iterable(itertools.combinations(values, n) for n in sizes)


def primes():
    found = []
    for n in itertools.count(2):
        if all(n % p for p in itertools.takewhile(lambda p: p * p <= n, found)):
            found.append(n)
            yield n


def round_robin(*iterables):
    iterators = [iter(values) for values in iterables]
    while iterators:
        for iterator in list(iterators):
            try:
                yield next(iterator)
            except StopIteration:
                iterators.remove(iterator)


print(list(window("abcde", 3)), list(powerset([1, 2, 3])))
print(list(itertools.islice(primes(), 12)), "".join(round_robin("ABC", "D", "EF")))
words = sorted("kiwi fig plum pear date banana".split(), key=len)
print({size: list(group) for size, group in itertools.groupby(words, key=len)})

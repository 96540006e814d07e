"""Generators: pipelines, values sent in, delegation with `yield from`, recursion over a tree."""


def numbers(count):
    seed = 3
    for _ in range(count):
        seed = (seed * 8121 + 28411) % 134456
        yield seed // 8


def only_odd(values):
    for value in values:
        if value % 2:
            yield value


def in_pairs(values):
    values = iter(values)
    for first in values:
        yield first, next(values, 0)


def running_mean():
    """Is sent values; yields the mean of all so far."""
    count = total = mean = 0
    while True:
        value = yield mean
        count += 1
        total += value
        mean = total // count


def build(low, high):
    if low >= high:
        return None
    middle = (low + high) // 2
    return build(low, middle), middle, build(middle + 1, high)


def walk(tree):
    if tree is not None:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def chunks(values, size):
    """Delegates each chunk; what the delegate returns decides whether there is another one."""
    values = iter(values)
    while (yield from chunk(values, size)):
        yield -1


def chunk(values, size):
    for _ in range(size):
        value = next(values, None)
        if value is None:
            return False
        yield value
    return True


def primes():
    """A sieve of generators, one behind the other."""
    source = iter(range(2, 1000))
    while True:
        prime = next(source, None)
        if prime is None:
            return
        yield prime
        source = without_multiples(source, prime)


def without_multiples(source, prime):
    return (number for number in source if number % prime)


def main():
    checksum = sum(first ^ second for first, second in in_pairs(only_odd(numbers(80000))))
    mean = running_mean()
    next(mean)
    for value in numbers(70000):
        checksum = (checksum * 3 + mean.send(value)) % 1000003
    mean.close()
    for value in walk(build(0, 12000)):
        checksum = (checksum * 5 + value) % 1000003
    for value in chunks(numbers(40000), 7):
        checksum = (checksum * 7 + value) % 1000003
    return (checksum + sum(primes())) % 1000003

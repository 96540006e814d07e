from functools import reduce

END = object()


def merge_two(left, right, key):
    left, right = iter(left), iter(right)
    a, b = next(left, END), next(right, END)
    while a is not END and b is not END:
        if key(b) < key(a):
            yield b
            b = next(right, END)
        else:
            yield a
            a = next(left, END)
    if a is not END:
        yield a
        yield from left
    if b is not END:
        yield b
        yield from right


def merge(*streams, key=None):
    key = key or (lambda item: item)
    return reduce(lambda left, right: merge_two(left, right, key), streams, iter(()))

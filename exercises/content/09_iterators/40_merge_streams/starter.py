from itertools import chain


def merge(*streams, key=None):
    """Make one ordered stream out of several ordered ones."""
    yield from sorted(chain(*streams), key=key)


print(list(merge([1, 4, 9], [2, 3, 10], [5])))

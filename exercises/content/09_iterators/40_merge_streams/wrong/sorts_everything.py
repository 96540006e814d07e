# feedback: Sorting has to see the last item
from itertools import chain


def merge(*streams, key=None):
    return iter(sorted(chain.from_iterable(streams), key=key))

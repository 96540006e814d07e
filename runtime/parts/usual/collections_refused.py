"""What collections refuse."""

import heapq
from collections import ChainMap, OrderedDict, defaultdict, deque, namedtuple

a = [3, 1, 2]
P = namedtuple("P", ["x", "y"], defaults=[0])
p = P(1)
x, y = p
for wrong in (lambda: deque([1]).index(5), lambda: deque(maxlen=-1), lambda: OrderedDict().popitem(), lambda: OrderedDict().move_to_end("a"), lambda: defaultdict()["a"], lambda: defaultdict(5), lambda: ChainMap()["a"], lambda: P(), lambda: setattr(p, "x", 2), lambda: namedtuple("B", "a a"), lambda: namedtuple("B", "1a"), lambda: p.z, lambda: heapq.heappop([])):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

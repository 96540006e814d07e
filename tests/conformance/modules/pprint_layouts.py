# pprint lays out nested data over several lines.
import pprint
from collections import Counter, OrderedDict, defaultdict, deque, namedtuple
from dataclasses import dataclass
from types import SimpleNamespace

data = {"name": "a rather long name to fill the line", "tags": ["alpha", "beta", "gamma"], "nested": {"z": 1, "a": [list(range(5)), {"deep": {"deeper": ()}}]}}
pprint.pprint(data)
pprint.pprint(data, width=40, indent=2)
pprint.pprint(data, sort_dicts=False, compact=True, width=60)
pprint.pprint(data, depth=1)
pprint.pp({"b": 1, "a": 2}, width=5)
pprint.pprint(list(range(40)), width=50, compact=True)
pprint.pprint("a long text that is broken into several pieces because it does not fit", width=30)
pprint.pprint([b"bytes that are also rather long, and so broken", {30**9, 20**9, 10**9}, frozenset(["quite long text", "also a long text"]), 10**9], width=30, underscore_numbers=True)
loop = [1]
loop.append(loop)
print(pprint.pformat((1,)), pprint.isreadable(data), pprint.isrecursive(loop), pprint.isrecursive([1]), pprint.saferepr({"b": 1, "a": 2}))


@dataclass
class Point:
    x: int
    label: str


Pair = namedtuple("Pair", "left right")
pprint.pprint([Point(1, "a point with a very long label indeed"), Pair("left", "right")], width=30)
pprint.pprint([Counter("aab"), deque([1, 2]), OrderedDict(a=1), SimpleNamespace(b=1), defaultdict(int, k=1)], width=20)

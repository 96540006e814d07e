# defaultdict, OrderedDict and ChainMap.
from collections import ChainMap, OrderedDict, defaultdict

groups = defaultdict(list)
for word in ("apple", "avocado", "bean", "cherry", "corn"):
    groups[word[0]].append(word)
print(groups, dict(groups), groups.get("z"), "z" in groups, groups["z"], len(groups))
counts = defaultdict(int, a=1)
counts["b"] += 5
print(counts, counts.default_factory, counts | {"c": 1}, counts.copy())
try:
    defaultdict(None)["missing"]
except KeyError as error:
    print("KeyError", error)
try:
    defaultdict(5)
except TypeError as error:
    print(error)

od = OrderedDict(a=1, b=2, c=3)
od.move_to_end("a")
od.move_to_end("c", last=False)
print(od, od.popitem(), od.popitem(last=False), list(reversed(OrderedDict(x=1, y=2))))
print(OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1, b=2) == dict(b=2, a=1))
for attempt in (lambda: OrderedDict().popitem(), lambda: od.move_to_end("nope")):
    try:
        attempt()
    except KeyError as error:
        print("KeyError", error)

chain = ChainMap({"a": 1}, {"a": 2, "b": 3})
chain["b"] = 4
child = chain.new_child({"c": 5})
print(chain, chain["a"], child["b"], len(child), sorted(child), child.parents == chain, list(chain.items()))
try:
    del child["a"]
except KeyError as error:
    print(error)

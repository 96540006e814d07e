# graphlib.TopologicalSorter orders tasks by what they need.
from graphlib import CycleError, TopologicalSorter

graph = {"shoes": {"socks", "trousers"}, "trousers": {"pants"}, "jacket": {"shirt"}, "coat": {"jacket", "shoes"}}
order = list(TopologicalSorter(graph).static_order())
print(sorted(order), all(order.index(need) < order.index(task) for task, needs in graph.items() for need in needs))
print(list(TopologicalSorter({"c": ["b"], "b": ["a"]}).static_order()), list(TopologicalSorter().static_order()))

sorter = TopologicalSorter()
sorter.add("build", "fetch")
sorter.add("test", "build")
sorter.add("lint", "fetch")
sorter.add("release", "test", "lint")
sorter.prepare()
while sorter.is_active():
    ready = sorted(sorter.get_ready())
    print(ready)
    sorter.done(*ready)
print(bool(sorter), sorter.get_ready())
for broken in ({"a": {"b"}, "b": {"a"}}, {"x": {"x"}}):
    try:
        TopologicalSorter(broken).prepare()
    except CycleError as error:
        print(error.args[0], sorted(set(error.args[1])))
fresh = TopologicalSorter({"b": {"a"}})
attempts = [fresh.get_ready, lambda: fresh.done("a"), lambda: (fresh.prepare(), fresh.done("a")), lambda: fresh.add("c"), lambda: fresh.done("zzz"), fresh.prepare]
for attempt in attempts:
    try:
        print(attempt())
    except ValueError as error:
        print(error)

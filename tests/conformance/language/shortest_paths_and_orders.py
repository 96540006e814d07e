# Dijkstra's algorithm with a heap, topological order by hand and with graphlib, cycles
import heapq
from graphlib import TopologicalSorter

def dijkstra(roads, start):
    best, heap = {}, [(0, start)]
    while heap:
        cost, node = heapq.heappop(heap)
        if node not in best:
            best[node] = cost
            for neighbour, length in roads.get(node, {}).items():
                heapq.heappush(heap, (cost + length, neighbour))
    return best

def topological(needs):
    order, state = [], {}
    def visit(task):
        if state.get(task) == "open":
            raise ValueError(f"cycle at {task}")
        if task not in state:
            state[task] = "open"
            for before in needs.get(task, ()):
                visit(before)
            state[task] = "done"
            order.append(task)
    list(map(visit, needs))
    return order

print(dijkstra({"a": {"b": 7, "c": 3}, "c": {"b": 1, "d": 8}, "b": {"d": 2}}, "a"))
tasks = {"serve": ["cook", "table"], "cook": ["shop"], "table": [], "shop": ["list"]}
print(topological(tasks))
sorter = TopologicalSorter(tasks)
sorter.prepare()
while sorter.is_active():
    print(ready := sorted(sorter.get_ready()))
    sorter.done(*ready)
try:
    topological({"a": "b", "b": "a"})
except ValueError as error:
    print(error)

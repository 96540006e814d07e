# copy: shallow and deep copies, recursion, hooks and replace.
import copy
from dataclasses import dataclass

inner = [1, 2]
outer = {"a": inner, "b": inner, "t": (inner, 5)}
shallow, deep = copy.copy(outer), copy.deepcopy(outer)
inner.append(3)
print(shallow["a"], deep["a"], deep["a"] is deep["b"], deep["t"][0] is deep["a"], shallow is outer)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, twin)
for value in (5, "text", (1, 2), frozenset({1}), None, len, int, range(3), b"x"):
    print(type(value).__name__, copy.copy(value) is value, copy.deepcopy(value) is value)


class Node:
    def __init__(self, value):
        self.value, self.items = value, []

    def __deepcopy__(self, memo):
        print("deep copying", len(memo) >= 0)
        result = memo[id(self)] = Node(self.value)
        result.items = copy.deepcopy(self.items, memo)
        return result


node = Node([1])
node.items.append(node)
print(copy.deepcopy(node).items[0].value)
point = dataclass(type("Point", (), {"__annotations__": {"x": int}}))(1)
print(copy.replace(point, x=5).x, copy.deepcopy([{"k": {1}}]), copy.copy([[]])[0] == [], copy.copy({1: 2}), copy.copy({3}))
for attempt in (lambda: copy.replace(5, x=1), lambda: copy.deepcopy(x for x in "ab"), lambda: copy.copy(open("main.py"))):
    try:
        attempt()
    except TypeError as error:
        print(error)

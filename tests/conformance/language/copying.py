# Assignment, shallow and deep copies, shared nested lists, and how classes take part
import copy

original = {"name": "Ann", "tags": ["a"], "nested": {"k": [1]}}
same, shallow, deep = original, copy.copy(original), copy.deepcopy(original)
original["tags"].append("b")
original["name"] = "Bob"
original["nested"]["k"][0] = 99
print(same["name"], shallow["name"], shallow["tags"], shallow["nested"], deep)
print(same is original, shallow is original)
print(shallow["tags"] is original["tags"])
print(deep["tags"] is original["tags"])
a = [1, [2, 3]]
copies = a[:], a.copy(), list(a), [*a], copy.copy(a), a * 1
a[1].append(4)
print([c[1] is a[1] for c in copies], copies[0])
print(copy.copy((1, 2)) is (t := (1, 2)), copy.copy("s"))
print(copy.deepcopy(t) is t)
loop = [1]
loop.append(loop)
twin = copy.deepcopy(loop)
print(twin[1] is twin, twin is loop, twin)
x = [0]
pair = copy.deepcopy([x, x])
print(pair[0] is pair[1], pair[0] is x)

class Node:
    def __init__(self, value): self.value, self.children = value, []
    def __copy__(self): print("copying", self.value); return Node(self.value)
    def __deepcopy__(self, memo):
        made = memo[id(self)] = Node(f"{self.value}'")
        made.children = copy.deepcopy(self.children, memo)
        return made

root = Node("root")
root.children += [Node("leaf"), root]
twin = copy.deepcopy(root)
print(copy.copy(root).children, twin.value, twin.children[0].value, twin.children[1] is twin)
print(copy.copy({1}) == {1}, copy.deepcopy(len) is len)
print(copy.copy(Node) is Node, copy.deepcopy(range(3)))

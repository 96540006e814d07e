# Other containers that hold themselves: deque, OrderedDict, defaultdict, SimpleNamespace, views, dataclasses, UserList.
import collections
import dataclasses
import types

queue = collections.deque([0])
queue.append(queue)
print(queue)
ordered = collections.OrderedDict(x=1)
ordered["o"] = ordered
print(ordered)
space = types.SimpleNamespace(n=1)
space.me = space
print(space)
user = collections.UserList([1])
user.append(user.data)
print(user)


@dataclasses.dataclass
class Node:
    name: str
    links: list


node = Node("n", [])
node.links.append(node)
print(node)
counted = collections.defaultdict(list)
counted["d"] = counted
print(counted)
values = {"k": None}
values["k"] = values.values()
print(values)

# An LRU cache by hand: a dictionary and a circular doubly linked list

class Linked:
    def __init__(self, capacity):
        self.capacity, self.nodes, self.root = capacity, {}, []
        self.root[:] = [self.root, self.root, None, None]

    def _touch(self, node):
        node[0][1], node[1][0] = node[1], node[0]
        self._append(node)

    def _append(self, node):
        last = self.root[0]
        node[0], node[1], last[1], self.root[0] = last, self.root, node, node

    def get(self, key):
        if key in self.nodes:
            self._touch(self.nodes[key])
            return self.nodes[key][3]

    def put(self, key, value):
        if key in self.nodes:
            self.nodes[key][3] = value
            return self._touch(self.nodes[key])
        if len(self.nodes) == self.capacity:
            oldest = self.root[1]
            self.root[1], oldest[1][0] = oldest[1], self.root
            del self.nodes[oldest[2]]
        node = self.nodes[key] = [None, None, key, value]
        self._append(node)


cache = Linked(2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a"), cache.put("c", 3), cache.get("b"), cache.get("a"))
print(cache.put("a", 9), cache.get("c"), cache.get("a"))
print(list(cache.nodes), cache.get("nothing"), cache.root[0][2], cache.root[1][2])

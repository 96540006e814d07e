# An LRU cache by hand, with an OrderedDict compared with functools.lru_cache
import functools
from collections import OrderedDict


class Simple:
    def __init__(self, capacity): self.capacity, self.data = capacity, OrderedDict()

    def get(self, key):
        if key not in self.data:
            return None
        self.data.move_to_end(key)
        return self.data[key]

    def put(self, key, value):
        self.data[key] = value
        self.data.move_to_end(key)
        if len(self.data) > self.capacity:
            self.data.popitem(last=False)


cache = Simple(2)
cache.put("a", 1)
cache.put("b", 2)
print(cache.get("a"), cache.put("c", 3), cache.get("b"), cache.get("a"))
print(cache.put("a", 9), cache.get("c"), cache.get("a"))
print(list(cache.data), cache.get("nothing"), len(cache.data))
calls = []
cached = functools.lru_cache(2)(lambda key: calls.append(key) or key * 2)
print([cached(key) for key in "abacb"], calls, cached.cache_info())

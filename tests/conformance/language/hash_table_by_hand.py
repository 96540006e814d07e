# Why look-up in a dict is O(1): a hash table with open addressing, and collisions counted
class Table:
    def __init__(self, size=8): self.slots, self.used, self.probes = [None] * size, 0, 0

    def _find(self, key):
        index = hash(key) % len(self.slots)
        while self.slots[index] is not None and self.slots[index][0] != key:
            index = (index + 1) % len(self.slots)
            self.probes += 1
        return index

    def __setitem__(self, key, value):
        index = self._find(key)
        if self.slots[index] is None:
            self.used += 1
        self.slots[index] = key, value
        if self.used * 3 > len(self.slots) * 2:
            old, self.slots, self.used = [s for s in self.slots if s], [None] * len(self.slots) * 2, 0
            for k, v in old:
                self[k] = v

    def __getitem__(self, key):
        slot = self.slots[self._find(key)]
        if slot is None:
            raise KeyError(key)
        return slot[1]

    def __len__(self): return self.used


table = Table()
for n in range(0, 80, 8):
    table[n] = n * n
table[8] = "changed"
print(len(table), table[8], table[72], len(table.slots), table.probes > 0)
print([slot[0] if slot else None for slot in Table().slots], [hash(n) % 8 for n in (0, 8, 16, 3, -1)])
try:
    table[5]
except KeyError as error:
    print("KeyError", error)

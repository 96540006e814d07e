# Objects that refer to one another in a circle stay until the collector runs.
import gc
import weakref


class Node:
    def __init__(self):
        self.other = None


gc.collect()
gc.disable()
alone = Node()
watch_alone = weakref.ref(alone)
del alone
print("without a cycle, freed at once:", watch_alone() is None)

a, b = Node(), Node()
a.other, b.other = b, a
watch_a, watch_b = weakref.ref(a), weakref.ref(b)
del a, b
print("a cycle lives on:", watch_a() is not None, watch_b() is not None)
print("collected at least two:", gc.collect() >= 2)
print("now gone:", watch_a() is None, watch_b() is None)

itself = []
itself.append(itself)
del itself
print("a list within itself:", gc.collect() >= 1)
print("nothing left to do:", gc.collect())
gc.enable()
print(gc.isenabled())

# With DEBUG_SAVEALL unreachable objects are put into gc.garbage instead of being freed.
import gc


class Leaf:
    def __init__(self, name):
        self.name = name
        self.me = self


gc.disable()
gc.collect()
gc.set_debug(gc.DEBUG_SAVEALL)
Leaf("one")
Leaf("two")
gc.collect()
saved = [item for item in gc.garbage if isinstance(item, Leaf)]
print(sorted(leaf.name for leaf in saved))
gc.set_debug(0)
for leaf in saved:
    leaf.me = None
del leaf
saved.clear()
gc.garbage.clear()
gc.collect()
print(gc.garbage, gc.get_debug())

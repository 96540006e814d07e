# gc.callbacks are called at the start and the stop of each collection.
import gc

log = []


def watch(phase, info):
    log.append((phase, sorted(info), info["generation"]))


class Node:
    pass


gc.disable()
gc.collect()
gc.callbacks.append(watch)
node = Node()
node.me = node
del node
gc.collect()
gc.callbacks.remove(watch)
for entry in log:
    print(entry)
log.clear()
gc.collect()
print(log, gc.callbacks)
counted = []
gc.callbacks.append(lambda phase, info: counted.append((phase, info["collected"] > 0, info["uncollectable"])))
loop = Node()
loop.me = loop
del loop
gc.collect()
gc.callbacks.clear()
print(counted)

# Several weak references to one object: the callbacks run from the newest to the oldest.
import weakref


class Thing:
    pass


log = []
thing = Thing()
refs = [weakref.ref(thing, lambda dead, n=n: log.append(n)) for n in range(5)]
del refs[3]
del thing
print(log)

log.clear()
thing = Thing()
first = weakref.ref(thing, lambda dead: log.append("first"))
final = weakref.finalize(thing, log.append, "finalize")
last = weakref.ref(thing, lambda dead: log.append("last"))
del thing
print(log)

thing = Thing()
forgotten = weakref.ref(thing, lambda dead: log.append("never"))
log.clear()
del forgotten
del thing
print(log)

# An object lives as long as a thread holds it; afterwards its weak references are dead.
import gc
import threading
import weakref


class Parcel:
    pass


def carry(parcel):
    carried.set()
    release.wait()


carried, release = threading.Event(), threading.Event()
parcel = Parcel()
reference = weakref.ref(parcel)
events = []
weakref.finalize(parcel, events.append, "finalised")
thread = threading.Thread(target=carry, args=(parcel,))
thread.start()
carried.wait()
del parcel
gc.collect()
print("held by the thread:", reference() is not None, events)
release.set()
thread.join()
gc.collect()
print("after the thread:", reference() is None, events)
table = weakref.WeakKeyDictionary({thread: "note"})
print(len(table))
del thread
gc.collect()
print(len(table))

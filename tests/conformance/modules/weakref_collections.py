# Weak references: ref, callbacks, proxies, weak dictionaries and sets, finalize.
import gc
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return "hello from " + self.name


a = Thing("a")
r = weakref.ref(a, lambda ref: print("a is gone", ref() is None))
p = weakref.proxy(a)
print(r() is a, p.name, p.hello(), weakref.getweakrefcount(a), r == weakref.ref(a), r.__callback__ is not None)
method = weakref.WeakMethod(a.hello)
print(method()(), type(p).__name__)
values, keys, members = weakref.WeakValueDictionary(), weakref.WeakKeyDictionary(), weakref.WeakSet()
values["k"], keys[a] = a, 1
members.add(a)
weakref.finalize(a, print, "finalized", "once")
print(dict(values)["k"].name, len(keys), a in members, list(values.keys()))
del a
gc.collect()
print(r(), method(), len(values), len(keys), len(members), values.get("k", "none"))
try:
    p.name
except ReferenceError as error:
    print(error)
for value in (5, "text", [1], {}, None):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
ending = weakref.finalize(b := Thing("b"), lambda: "result")
print(ending.alive, ending(), ending(), ending.alive, weakref.ref({1}.__class__)() is set)

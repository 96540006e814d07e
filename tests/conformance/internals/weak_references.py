# weakref.ref: it does not keep its object alive, calls back when it dies, and compares by its object.
import weakref


class Person:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        return self.name == other.name

    def __hash__(self):
        return hash(self.name)


ann = Person("Ann")
ref = weakref.ref(ann, lambda dead: print("callback:", dead is ref, dead() is None))
print(ref() is ann, ref().name, weakref.getweakrefcount(ann))
print(weakref.ref(ann) is weakref.ref(ann), weakref.ref(ann) is ref, len(weakref.getweakrefs(ann)))
twin = Person("Ann")
print(weakref.ref(ann) == weakref.ref(twin), hash(weakref.ref(ann)) == hash(ann))
del ann
print(ref() is None, ref == weakref.ref(twin))
for value in (5, "text", [], (1,), None):
    try:
        weakref.ref(value)
    except TypeError as error:
        print(error)
print(weakref.ref(Person).__callback__, ref.__callback__)

# WeakValueDictionary, WeakKeyDictionary and WeakSet forget entries whose objects have died.
import weakref


class Item:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Item({self.name})"


a, b = Item("a"), Item("b")
cache = weakref.WeakValueDictionary(first=a, second=b)
print(len(cache), cache["first"], dict(cache))
del a
print(len(cache), "first" in cache, cache.get("first", "gone"), list(cache.items()))
try:
    cache["number"] = 5
except TypeError as error:
    print(error)

notes = weakref.WeakKeyDictionary()
notes[b] = "about b"
c = Item("c")
notes[c] = "about c"
print(sorted(notes.values()), notes[b])
del c
print(list(notes.items()))

group = weakref.WeakSet([b])
d = Item("d")
group.add(d)
print(len(group), d in group)
d = None
print(len(group), list(group), 5 in group)
del b
print(len(cache), len(notes), len(group))

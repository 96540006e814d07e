from weakref import WeakKeyDictionary, ref

PARENTS = WeakKeyDictionary()


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []

    def __getattr__(self, attribute):
        if attribute != "parent":
            raise AttributeError(attribute)
        return PARENTS[self]() if self in PARENTS else None

    def add(self, child):
        former = child.parent
        if former is not None:
            former.children.remove(child)
        PARENTS[child] = ref(self)
        self.children.append(child)
        return child

    def path(self):
        return self.name if self.parent is None else self.parent.path() + "/" + self.name

import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = None

    @property
    def parent(self):
        return None if self._parent is None else self._parent()

    def add(self, child):
        former = child.parent
        if former is not None:
            former.children.remove(child)
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child

    def path(self):
        parent = self.parent
        if parent is None:
            return self.name
        return f"{parent.path()}/{self.name}"


root = Node("home")
docs = root.add(Node("docs"))
print(docs.path())
del root
print(docs.parent)

# feedback: Take the child out of the list of its former parent
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.children = []
        self._parent = lambda: None

    @property
    def parent(self):
        return self._parent()

    def add(self, child):
        child._parent = weakref.ref(self)
        self.children.append(child)
        return child

    def path(self):
        return self.name if self.parent is None else f"{self.parent.path()}/{self.name}"

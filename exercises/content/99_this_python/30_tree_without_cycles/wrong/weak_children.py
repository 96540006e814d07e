# feedback: that direction must keep them alive
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self._children = []

    @property
    def children(self):
        return [child for ref in self._children if (child := ref()) is not None]

    def add(self, child):
        if child.parent is not None:
            child.parent._children = [ref for ref in child.parent._children if ref() is not child]
        child.parent = self
        self._children.append(weakref.ref(child))
        return child

    def path(self):
        return self.name if self.parent is None else f"{self.parent.path()}/{self.name}"

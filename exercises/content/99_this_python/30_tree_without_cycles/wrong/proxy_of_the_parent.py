# feedback: no dead reference
import weakref


class Node:
    def __init__(self, name):
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        if child.parent is not None:
            child.parent.children.remove(child)
        child.parent = weakref.proxy(self)
        self.children.append(child)
        return child

    def path(self):
        return self.name if self.parent is None else f"{self.parent.path()}/{self.name}"

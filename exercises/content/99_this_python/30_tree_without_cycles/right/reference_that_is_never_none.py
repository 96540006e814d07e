import weakref


def nobody():
    return None


class Node:
    _above = staticmethod(nobody)

    def __init__(self, name):
        self.name, self.children = name, []

    @property
    def parent(self):
        return self._above()

    def add(self, child):
        if former := child.parent:
            former.children = [other for other in former.children if other is not child]
        child._above = weakref.ref(self)
        self.children.append(child)
        return child

    def path(self):
        names, node = [], self
        while node:
            names.append(node.name)
            node = node.parent
        return "/".join(reversed(names))

# feedback: One of the two directions should not count
class Node:
    def __init__(self, name):
        self.name = name
        self.above = None
        self.children = []

    @property
    def parent(self):
        return self.above

    def add(self, child):
        if child.above is not None:
            child.above.children.remove(child)
        child.above = self
        self.children.append(child)
        return child

    def path(self):
        return self.name if self.above is None else f"{self.above.path()}/{self.name}"

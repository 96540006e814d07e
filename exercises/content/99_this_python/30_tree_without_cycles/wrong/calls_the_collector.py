# feedback: mends what the references should not have done
import gc


class Node:
    def __init__(self, name):
        gc.collect()
        self.name = name
        self.parent = None
        self.children = []

    def add(self, child):
        if child.parent is not None:
            child.parent.children.remove(child)
        child.parent = self
        self.children.append(child)
        return child

    def path(self):
        return self.name if self.parent is None else f"{self.parent.path()}/{self.name}"

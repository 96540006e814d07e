class Node:
    def __init__(self, name):
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
        if self.parent is None:
            return self.name
        return f"{self.parent.path()}/{self.name}"


root = Node("home")
docs = root.add(Node("docs"))
print(docs.path())
del root
print(docs.parent)

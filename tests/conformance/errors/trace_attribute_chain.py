# The carets mark the one attribute of a chain that does not exist
class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


chain = Node(1, Node(2, Node(3)))
print(chain.next.next.value)
print(chain.next.next.next.value + chain.value)

# A linked list, a stack and a queue made by hand
class Node:
    def __init__(self, value, next=None): self.value, self.next = value, next


class LinkedList:
    def __init__(self, items=()):
        self.head = None
        for item in reversed(list(items)):
            self.push(item)

    def push(self, value): self.head = Node(value, self.head)

    def pop(self):
        if self.head is None:
            raise IndexError("pop from an empty list")
        value, self.head = self.head.value, self.head.next
        return value

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous
        return self


chain = LinkedList("abc")
chain.push("z")
print(list(chain), chain.pop(), list(chain.reverse()), "b" in chain, sum(1 for _ in chain), max(chain))
try:
    LinkedList().pop()
except IndexError as error:
    print(error)

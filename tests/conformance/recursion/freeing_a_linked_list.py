# A linked list of 200 000 nodes is freed without trouble; so is a ring, by the collector.
import gc


class Node:
    def __init__(self, value, rest):
        self.value = value
        self.rest = rest


class Slotted:
    __slots__ = ("rest",)


chain = None
for n in range(200_000):
    chain = Node(n, chain)
print(chain.value, chain.rest.value)
del chain
print("linked list freed")
chain = None
for n in range(200_000):
    node = Slotted()
    node.rest = chain
    chain = node
del chain, node
print("with slots freed")
first = last = Node(0, None)
for n in range(100_000):
    last.rest = Node(n, None)
    last = last.rest
last.rest = first
first = last = None
print("a ring collected", gc.collect() > 100_000)

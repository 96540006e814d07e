# A stack that checks brackets, a queue made of two stacks, a stack that knows its minimum
def balanced(text):
    pairs, stack = {")": "(", "]": "[", "}": "{"}, []
    for place, c in enumerate(text):
        if c in "([{":
            stack.append((c, place))
        elif c in pairs and (not stack or stack.pop()[0] != pairs[c]):
            return f"wrong {c!r} at {place}"
    return f"open {stack[-1][0]!r} at {stack[-1][1]}" if stack else "balanced"


class TwoStackQueue:
    def __init__(self): self.incoming, self.outgoing = [], []
    def put(self, item): self.incoming.append(item)

    def get(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
        return self.outgoing.pop()


class MinStack(list):
    def push(self, value): self.append((value, min(value, self[-1][1]) if self else value))
    def pop(self): return super().pop()[0]
    minimum = property(lambda self: self[-1][1])


for text in "f(a[1]{})", "(]", "((", "", "a)", "[(])":
    print(repr(text), balanced(text))
queue, stack = TwoStackQueue(), MinStack()
for n in 3, 1, 2:
    queue.put(n)
    stack.push(n)
print(queue.get(), queue.put(9), queue.get(), queue.get(), queue.get())
print(stack.minimum, stack.pop(), stack.pop(), stack.minimum)
try:
    queue.get()
except IndexError as error:
    print(error)

"""A program as beginners' pages show it: a class, a decorator, a loop, an error that is caught."""

import functools


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        result = function(*args, **kwargs)
        print(f"{function.__name__}{args} -> {result}")
        return result

    return wrapper


@logged
def square(x):
    return x * x


class Stack:
    """A stack of things."""

    def __init__(self, items=()):
        self.items = list(items)

    def push(self, item):
        self.items.append(item)

    def pop(self):
        if not self.items:
            raise IndexError("empty")
        return self.items.pop()

    def __len__(self):
        return len(self.items)

    def __repr__(self):
        return f"Stack({self.items})"


def evens(limit):
    for n in range(limit):
        if n % 2 == 0:
            yield n


stack = Stack([1, 2])
stack.push(square(3))
print(stack, len(stack), stack.pop(), [square(n) for n in evens(4)], sum(evens(9)))
ages = {"Ada": 36, "Alan": 41}
for name, age in sorted(ages.items(), key=lambda pair: pair[1]):
    print(name, age)
ages["Grace"] = ages.get("Grace", 0) + 85
first, *rest = [3, 1, 2]
rest.sort()
print(ages, first, rest, {n: n * n for n in rest}, set(rest), (1, 2), "Ada" in ages, list(zip("ab", rest)), rest[-1], rest[:1])
try:
    Stack().pop()
except IndexError as error:
    print("refused:", error)
finally:
    print("done")
# probe: stack
# probe: square(4)
# Alive at the end: the interpreter looks into all that is left.
waiting = evens(9)
next(waiting)
left = [iter([1]), iter({}), zip("a", "b"), map(str, [1]), enumerate("a"), reversed([1]), (n for n in "ab"), stack.push, functools.partial(square, 2)]
left += [range(3), slice(1), {1}.__iter__(), filter(None, [1]), Stack.pop, property(len), type("T", (), {}), lambda: left, Exception("kept")]

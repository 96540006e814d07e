# What recursion cannot do at depth 100 000 a loop with a stack of its own can.
import sys


def depth_recursive(tree):
    return 0 if not tree else 1 + max(depth_recursive(child) for child in tree)


def depth_with_stack(tree):
    deepest, stack = 0, [(tree, 0)]
    while stack:
        node, depth = stack.pop()
        deepest = max(deepest, depth)
        stack.extend((child, depth + 1) for child in node)
    return deepest


def trampoline(function, *arguments):
    result = function(*arguments)
    while callable(result):
        result = result()
    return result


def count_down(n, total=0):
    return total if n == 0 else lambda: count_down(n - 1, total + n)


tree = []
for _ in range(100_000):
    tree = [tree, []]
try:
    depth_recursive(tree)
except RecursionError as error:
    print(type(error).__name__)
print(depth_with_stack(tree), depth_recursive([[], [[]], [[[]]]]))
print(trampoline(count_down, 50_000))
print(sys.getrecursionlimit())

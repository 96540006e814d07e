# doctest.testmod runs the examples in docstrings and returns how many there were.
import doctest


def factorial(n):
    """Return the factorial of n.

    >>> factorial(5)
    120
    >>> [factorial(n) for n in range(4)]
    [1, 1, 2, 6]
    >>> factorial(-1)
    Traceback (most recent call last):
        ...
    ValueError: n must not be negative
    """
    if n < 0:
        raise ValueError("n must not be negative")
    return 1 if n == 0 else n * factorial(n - 1)


class Stack:
    """
    >>> s = Stack()
    >>> s.push(3)
    >>> for item in s.items:
    ...     print("item", item)
    item 3
    """

    def __init__(self):
        self.items = []

    def push(self, item):
        """>>> Stack().push(1)"""
        self.items.append(item)


print(doctest.testmod())
print(doctest.testmod().failed, doctest.testmod(verbose=False).attempted)

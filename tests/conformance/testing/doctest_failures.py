# What doctest prints when the output differs, when an exception comes, and at the end.
import doctest


def double(n):
    """
    >>> double(2)
    4
    >>> double(3)
    7
    >>> print("one\\ntwo")
    one
    three
    >>> double()
    0
    >>> double(4)
    """
    return n * 2


result = doctest.testmod()
print(result)

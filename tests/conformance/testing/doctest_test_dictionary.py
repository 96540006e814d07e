# The __test__ dictionary, private names, extra globals, nested classes and properties in doctest.
import doctest


def visible(n):
    return n + 1


class Outer:
    """>>> offset
    5
    """

    class Inner:
        """
        >>> Outer.Inner.__name__
        'Inner'
        """

    @property
    def size(self):
        """
        >>> Outer().size
        3
        """
        return 3

    @staticmethod
    def shout(word):
        """
        >>> Outer.shout("hi")
        'HI'
        """
        return word.upper()


__test__ = {"arithmetic": ">>> visible(1)\n2\n", "broken": ">>> visible(1)\n3\n"}
print(doctest.testmod(extraglobs={"offset": 5}))
print(sorted(test.name for test in doctest.DocTestFinder(exclude_empty=True).find(Outer, "Outer", globs={})))

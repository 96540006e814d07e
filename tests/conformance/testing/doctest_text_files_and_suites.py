# doctest.testfile for examples in a text file, and DocTestSuite to run them with unittest.
import doctest
import io
import unittest

guide = ["A guide", "", "Start with two:", "", "    >>> x = 2", "", "and go on:", "",
         "    >>> x * y", "    20", "    >>> x", "    3", ""]
with open("guide.txt", "w") as file:
    file.write("\n".join(guide))
result = doctest.testfile("guide.txt", module_relative=False, globs={"y": 10})
print(result)


def half(n):
    """
    >>> half(8)
    4.0
    """
    return n / 2


def broken():
    """
    >>> broken()
    1
    """


suite = doctest.DocTestSuite()
print(suite.countTestCases())
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result.testsRun, len(result.failures), [str(test) for test, _ in result.failures])
print(doctest.DocFileSuite("guide.txt", module_relative=False).countTestCases())

# Option flags: ELLIPSIS, NORMALIZE_WHITESPACE, SKIP, IGNORE_EXCEPTION_DETAIL, blank lines, directives in examples.
import doctest


def show():
    """
    >>> list(range(100))  # doctest: +ELLIPSIS
    [0, 1, 2, ..., 99]
    >>> object()  # doctest: +ELLIPSIS
    <object object at 0x...>
    >>> [1, 2,    3]  # doctest: +NORMALIZE_WHITESPACE
    [1,  2,
     3]
    >>> 1 / 0  # doctest: +SKIP
    never looked at
    >>> int("x")  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    ValueError: whatever it says
    >>> print("a\\n\\nb")
    a
    <BLANKLINE>
    b
    >>> True
    1
    """


print(doctest.testmod())
print(doctest.testmod(optionflags=doctest.DONT_ACCEPT_TRUE_FOR_1, report=False).failed)
flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
parser = doctest.DocTestParser()
for text in (">>> 'a  b'\n'a b'\n", ">>> 12345\n1...5\n"):
    test = parser.get_doctest(text, {}, "made", None, 0)
    print(doctest.DocTestRunner(verbose=False, optionflags=flags).run(test, out=lambda text: None))

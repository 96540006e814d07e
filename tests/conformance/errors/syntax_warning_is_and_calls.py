# SyntaxWarnings for comparisons by identity, calls and subscripts that cannot work
import warnings


def show(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        compile(source, "lesson.py", "exec")
    for warning in caught:
        print(f"{warning.lineno}: {warning.category.__name__}: {warning.message}")
    if not caught:
        print("no warning:", source)


for source in (
    "x is 1", "x is not 'a'", "x is None", "x is ()", "1 is x", "x is -1", "x is True", "x is ...",
    "1()", "'a'()", "(1, 2)(3)", "[1, 2](3)", "{1: 2}()", "None()", "(lambda: 1)()", "(x for x in y)()",
    "1[0]", "'abc'['a']", "(1, 2)['a']", "[1, 2][3, 4]", "[[1, 2][3, 4]]", "None[0]", "{1}[0]", "f''['a']",
    "assert (x, 'text')", "assert ()", "assert x, 'text'", "assert ('a')",
    "0x1for x in y", "1if x else 2", "1or 2", "0xfor 1", "1_0and x", "[1for x in y]",
):
    show(source)

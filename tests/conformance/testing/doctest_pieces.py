# The pieces of doctest: finder, parser, examples, runner, checker and script_from_examples.
import doctest


def add(a, b):
    """Add.

    >>> add(1, 2)
    3
    >>> add("a",
    ...     "b")  # letters
    'ab'
    """
    return a + b


for test in doctest.DocTestFinder().find(add, "add", globs={"add": add}):
    print(test.name, len(test.examples), test.lineno)
    for example in test.examples:
        print(repr(example.source), repr(example.want), example.lineno, example.exc_msg)
    lines = []
    runner = doctest.DocTestRunner(verbose=True)
    print(runner.run(test, out=lines.append))
    print("".join(lines), end="")
print(doctest.OutputChecker().check_output("a...z\n", "a---z\n", doctest.ELLIPSIS),
      doctest.OutputChecker().check_output("a...z\n", "a---z\n", 0),
      doctest.OutputChecker().check_output("a...z\n", "abcz\n", doctest.ELLIPSIS))
print(doctest.script_from_examples(add.__doc__))

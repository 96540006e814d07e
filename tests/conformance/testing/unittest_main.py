# unittest.main with a list of arguments and exit=False: choosing tests, verbosity, fail fast, -k.
import contextlib
import io
import re
import unittest


class Basics(unittest.TestCase):
    def test_add(self):
        self.assertEqual(1 + 1, 2)

    def test_broken(self):
        self.assertEqual(1, 2)

    test_later = lambda self: None


def main(*arguments):
    text = io.StringIO()
    with contextlib.redirect_stderr(text):
        program = unittest.main(argv=["program", *arguments], exit=False)
    result = program.result
    print(arguments, result.testsRun, len(result.failures), result.wasSuccessful())
    return re.sub(r"in [\d.]+s", "in TIME", text.getvalue())


print(main("Basics.test_add"))
main("-f", "-k", "*o*")
print(main("-q", "Basics.test_add"))
print(main("-v", "Basics.test_later", "Basics.test_add"))
try:
    with contextlib.redirect_stderr(io.StringIO()):
        unittest.main(argv=["program", "Basics.test_broken"])
except SystemExit as stop:
    print("exit status", stop.code)
try:
    with contextlib.redirect_stderr(io.StringIO()):
        unittest.main(argv=["program", "-k", "nothing"])
except SystemExit as stop:
    print("no tests ran", stop.code)

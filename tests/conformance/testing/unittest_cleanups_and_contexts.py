# addCleanup, doCleanups and enterContext: resources are given back in reverse order, even after failures.
import contextlib
import io
import unittest


@contextlib.contextmanager
def resource(name):
    print("  open", name)
    try:
        yield name.upper()
    finally:
        print("  close", name)


class Resources(unittest.TestCase):
    def test_contexts(self):
        first = self.enterContext(resource("first"))
        second = self.enterContext(resource("second"))
        print("  using", first, second)
        self.fail("in the middle")

    def test_failing_cleanup(self):
        self.addCleanup(print, "  runs all the same")
        self.addCleanup(lambda: 1 / 0)
        self.addCleanup(print, "  runs first", end="!\n")

    def test_by_hand(self):
        self.addCleanup(print, "  cleaned by hand")
        self.doCleanups()
        print("  after doCleanups")


for name in ("test_contexts", "test_failing_cleanup", "test_by_hand"):
    print(name)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(Resources(name))
    print([text.splitlines()[-1] for _, text in result.failures + result.errors])

# What runs when setUp, setUpClass, tearDown or a cleanup fails, or when setUp skips.
import io
import unittest


class SetUpFails(unittest.TestCase):
    def setUp(self):
        self.addCleanup(print, "cleanup runs even so")
        raise OSError("no setup")

    def tearDown(self):
        print("tearDown does not run")

    def test(self):
        print("test does not run")


class SetUpClassFails(unittest.TestCase):
    setUpClass = classmethod(lambda cls: 1 / 0)
    test_a = test_b = lambda self: print("never")


class TearDownFails(unittest.TestCase):
    tearDown = lambda self: self.fail("in tearDown")
    test = lambda self: self.fail("in test")


class SetUpSkips(unittest.TestCase):
    setUp = lambda self: self.skipTest("no database")
    test = lambda self: print("never")


for case in (SetUpFails, SetUpClassFails, TearDownFails, SetUpSkips):
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(case)
    result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print(case.__name__, result.testsRun, len(result.failures), len(result.errors))
    print("   ", [reason for test, reason in result.skipped])
    for test, text in result.failures + result.errors:
        print("  ", test, "|", text.splitlines()[-1])

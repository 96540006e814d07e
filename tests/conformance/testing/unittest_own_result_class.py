# A TestResult of one's own collects events; failfast and shouldStop end a run early.
import unittest


class Events(unittest.TestResult):
    def addSuccess(self, test):
        print("  success", test.id().split(".")[-1])

    def addFailure(self, test, details):
        super().addFailure(test, details)
        print("  failure:", details[0].__name__, details[1])

    def addError(self, test, details):
        super().addError(test, details)
        print("  error:", details[0].__name__, details[1])

    def addSubTest(self, test, subtest, details):
        print("  subtest", subtest.params["n"], "failed" if details else "fine")


class Case(unittest.TestCase):
    def test_a(self):
        for n in range(2):
            with self.subTest(n=n):
                self.assertEqual(n, 0)

    test_b = lambda self: None
    test_c = lambda self: {}["x"]
    test_d = lambda self: self.fail("last")


suite = unittest.defaultTestLoader.loadTestsFromTestCase
result = suite(Case).run(Events())
print(result.testsRun, result.shouldStop)
result = Events()
result.failfast = True
suite(Case).run(result)
print(result.testsRun, result.shouldStop)

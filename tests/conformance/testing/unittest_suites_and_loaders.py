# Suites built by hand and by the loader: order, nesting, counting, loading by name.
import io
import sys
import unittest


class Alpha(unittest.TestCase):
    def test_two(self):
        ran.append("two")

    def test_one(self):
        ran.append("one")


class Beta(Alpha):
    def test_three(self):
        ran.append("three")


def run(suite):
    ran.clear()
    unittest.TextTestRunner(stream=io.StringIO()).run(suite)
    print(suite.countTestCases(), ran)


ran = []
loader = unittest.TestLoader()
print(loader.getTestCaseNames(Beta))
run(unittest.TestSuite([Alpha("test_two"), Alpha("test_one")]))
run(loader.loadTestsFromName("Beta.test_three", sys.modules["__main__"]))
run(loader.loadTestsFromNames(["Alpha", "Beta.test_one"], sys.modules["__main__"]))
run(loader.loadTestsFromModule(sys.modules["__main__"]))
loader.sortTestMethodsUsing = lambda a, b: (a < b) - (a > b)
print(loader.getTestCaseNames(Beta))
loader.testNamePatterns = ["*three*"]
print(loader.getTestCaseNames(Beta))
print(loader.loadTestsFromName("no_such_module").countTestCases(), [e.splitlines()[0] for e in loader.errors])

# A TestCase with a passing, a failing and an erring test; the runner's report without its timing.
import io
import re
import unittest


def average(numbers):
    return sum(numbers) / len(numbers)


class AverageTest(unittest.TestCase):
    def test_two(self):
        self.assertEqual(average([1, 2]), 1.5)

    def test_wrong_expectation(self):
        self.assertEqual(average([1, 2, 3]), 3)

    def test_empty(self):
        self.assertEqual(average([]), 0)


stream = io.StringIO()
suite = unittest.defaultTestLoader.loadTestsFromTestCase(AverageTest)
result = unittest.TextTestRunner(stream=stream).run(suite)
print(re.sub(r"in [\d.]+s", "in TIME", stream.getvalue()))
print(result)
print(result.testsRun, len(result.failures), len(result.errors), result.wasSuccessful())

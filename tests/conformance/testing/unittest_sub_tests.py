# subTest: a table of cases in one test, each failing one reported with its parameters.
import io
import re
import unittest


def is_leap(year):
    return year % 4 == 0 and year % 100 != 0


class LeapTest(unittest.TestCase):
    def test_table(self):
        for year, expected in [(2024, True), (2023, False), (1900, False), (2000, True), (1600, True)]:
            with self.subTest(year=year):
                self.assertIs(is_leap(year), expected)

    def test_message(self):
        with self.subTest("with a message", part=1):
            self.fail("first")
        with self.subTest():
            raise KeyError("second")
        print("the test goes on after failing subtests")


stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=1).run(
    unittest.defaultTestLoader.loadTestsFromTestCase(LeapTest))
print(re.sub(r"in [\d.]+s", "in TIME", stream.getvalue()))
print(result.testsRun, len(result.failures), len(result.errors))
for test, _ in result.failures:
    print(test, "|", test.params if hasattr(test, "params") else "")

# The runner shows slow tests when asked, and turns warnings on; FunctionTestCase wraps a plain function.
import io
import re
import time
import unittest


def plain_check():
    """A plain function as a test."""
    assert 2 + 2 == 5, "arithmetic"


class Slow(unittest.TestCase):
    def test_sleepy(self):
        time.sleep(0.02)

    def test_quick(self):
        pass


case = unittest.FunctionTestCase(plain_check, setUp=lambda: print("set up"), tearDown=lambda: print("torn down"))
print(case.id(), "|", case.shortDescription())
result = unittest.TextTestRunner(stream=io.StringIO()).run(case)
print(result, result.failures[0][1].splitlines()[-1])
stream = io.StringIO()
unittest.TextTestRunner(stream=stream, durations=1).run(unittest.defaultTestLoader.loadTestsFromTestCase(Slow))
text = stream.getvalue()
print("Slowest test durations" in text, "test_sleepy" in text, "test_quick" in text)
print(re.sub(r"[\d.]+s", "TIME", text))

# With buffer=True what a test prints is shown only if it fails.
import contextlib
import io
import re
import sys
import unittest


class Talking(unittest.TestCase):
    def test_fine(self):
        print("nobody hears this")

    def test_failing(self):
        print("last words on stdout")
        print("and on stderr", file=sys.stderr)
        self.fail("oh")


stream = io.StringIO()
with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()) as heard:
    runner = unittest.TextTestRunner(stream=stream, buffer=True)
    runner.run(unittest.defaultTestLoader.loadTestsFromTestCase(Talking))
print("heard:", heard.getvalue().split())
print(re.sub(r"in [\d.]+s", "in TIME", stream.getvalue()))
print("buffer off")
result = unittest.TextTestRunner(stream=io.StringIO()).run(Talking("test_fine"))
print(result.wasSuccessful(), len(result.collectedDurations), result.collectedDurations[0][0].split(" ")[0])

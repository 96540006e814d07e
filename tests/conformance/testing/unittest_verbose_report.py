# The runner's report with verbosity 2: names, first lines of docstrings, all sorts of outcomes.
import io
import re
import unittest


class ShopTest(unittest.TestCase):
    def test_good(self):
        pass

    def test_described(self):
        """Prices are rounded.

        More text that is not shown.
        """

    def test_fails(self):
        self.fail("on purpose")

    @unittest.skip("not today")
    def test_skipped(self):
        pass

    @unittest.expectedFailure
    def test_known_bug(self):
        self.assertTrue(False)

    @unittest.expectedFailure
    def test_mended(self):
        pass


stream = io.StringIO()
runner = unittest.TextTestRunner(stream=stream, verbosity=2)
runner.run(unittest.defaultTestLoader.loadTestsFromTestCase(ShopTest))
print(re.sub(r"in [\d.]+s", "in TIME", stream.getvalue()))

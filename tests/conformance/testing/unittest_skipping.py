# skip, skipIf, skipUnless, skipTest, skipped classes and SkipTest raised by hand.
import io
import unittest


class Mixed(unittest.TestCase):
    @unittest.skipIf(1 + 1 == 2, "arithmetic works")
    def test_skip_if(self):
        print("never")

    @unittest.skipUnless("a" in "abc", "never a reason")
    def test_skip_unless(self):
        print("runs")

    def test_inside(self):
        self.skipTest("decided inside")

    def test_raised(self):
        raise unittest.SkipTest("raised by hand")

    def test_sub(self):
        for n in range(3):
            with self.subTest(n=n):
                if n == 1:
                    self.skipTest("just one")


@unittest.skip("the whole class")
class Skipped(unittest.TestCase):
    def test_one(self):
        print("never")


suite = unittest.TestSuite(map(unittest.defaultTestLoader.loadTestsFromTestCase, (Mixed, Skipped)))
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
for test, reason in result.skipped:
    print(str(test).split(" ")[0], "-", reason)
print(result, result.wasSuccessful())

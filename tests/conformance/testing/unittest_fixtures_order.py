# The order of setUpModule, setUpClass, setUp, test, tearDown, cleanups, tearDownClass.
import io
import unittest


setUpModule = lambda: print("setUpModule")
tearDownModule = lambda: print("tearDownModule")


class First(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        print(" setUpClass", cls.__name__)
        cls.addClassCleanup(print, " class cleanup", cls.__name__)

    @classmethod
    def tearDownClass(cls):
        print(" tearDownClass", cls.__name__)

    def setUp(self):
        print("  setUp", self.id().split(".")[-1])
        self.addCleanup(print, "  cleanup 1")
        self.addCleanup(print, "  cleanup 2")

    def tearDown(self):
        print("  tearDown")

    def test_b(self):
        print("   test_b")

    def test_a(self):
        self.addCleanup(print, "  cleanup from the test")
        raise ValueError


result = unittest.TextTestRunner(stream=io.StringIO()).run(unittest.defaultTestLoader.loadTestsFromTestCase(First))
print(result)

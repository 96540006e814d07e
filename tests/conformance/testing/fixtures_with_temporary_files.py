# Fixtures for tests: a temporary folder, captured output, a fixed seed, a fake clock as plain objects.
import contextlib
import io
import pathlib
import random
import tempfile
import unittest


class Clock:
    def __init__(self):
        self.now = 0

    def __call__(self):
        self.now += 5
        return self.now


class FixtureTest(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))
        self.output = self.enterContext(contextlib.redirect_stdout(io.StringIO()))
        random.seed(42)
        self.clock = Clock()

    def test_file(self):
        (self.folder / "a.txt").write_text("hello")
        self.assertEqual([path.name for path in self.folder.iterdir()], ["a.txt"])
        folders.append(self.folder)

    def test_fresh_each_time(self):
        self.assertEqual(list(self.folder.iterdir()), [])
        print("captured")
        self.assertEqual(self.output.getvalue(), "captured\n")
        self.assertEqual((self.clock(), self.clock(), random.randrange(100)), (5, 10, 81))


folders = []
suite = unittest.defaultTestLoader.loadTestsFromTestCase(FixtureTest)
print(unittest.TextTestRunner(stream=io.StringIO()).run(suite), [folder.exists() for folder in folders])

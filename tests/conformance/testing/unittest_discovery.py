# Discovery finds test files written to disk; load_tests may choose what a module offers.
import io
import pathlib
import re
import tempfile
import unittest

folder = pathlib.Path(tempfile.mkdtemp())
(folder / "test_numbers.py").write_text("""
import unittest
class Numbers(unittest.TestCase):
    def test_sum(self): self.assertEqual(1 + 1, 2)
    def test_bad(self): self.assertEqual(1, 2)
""")
(folder / "test_chosen.py").write_text("""
import unittest
class A(unittest.TestCase):
    def test(self): pass
class B(unittest.TestCase):
    def test(self): raise RuntimeError("never chosen")
def load_tests(loader, standard, pattern):
    print("load_tests called with", standard.countTestCases(), "tests and", pattern)
    return loader.loadTestsFromTestCase(A)
""")
(folder / "test_broken.py").write_text("import no_such_module_anywhere\n")
(folder / "helper.py").write_text("raise SystemExit('never imported')\n")
suite = unittest.defaultTestLoader.discover(str(folder))
stream = io.StringIO()
result = unittest.TextTestRunner(stream=stream, verbosity=2).run(suite)
print(re.search(r"test_broken .*", stream.getvalue())[0])
print(result.testsRun, len(result.failures), len(result.errors))
print(sorted(str(test) for test, _ in result.failures + result.errors))
print(result.errors[0][1].splitlines()[-1] or result.errors[0][1].splitlines()[-2])
print(unittest.defaultTestLoader.discover(str(folder), pattern="*chosen*").countTestCases())

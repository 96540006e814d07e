# Mocks in a TestCase: patch on a method and on the class, addCleanup with stop, failing asserts in the report.
import io
import os
import unittest
from unittest.mock import Mock, patch


@patch("os.getcwd", return_value="patched for the class")
class PatchedTest(unittest.TestCase):
    def setUp(self):
        patcher = patch.object(os, "listdir", return_value=["a"])
        self.listdir = patcher.start()
        self.addCleanup(patcher.stop)

    def test_one(self, getcwd):
        self.assertEqual(os.getcwd(), "patched for the class")
        getcwd.assert_called_once_with()

    @patch("os.path.isdir")
    def test_two(self, isdir, getcwd):
        isdir.return_value = True
        self.assertTrue(os.path.isdir("x"))
        self.assertEqual(os.listdir("."), ["a"])
        self.listdir.assert_called_with(".")

    def test_failing(self, getcwd):
        service = Mock()
        service.save("row", 1)
        service.save.assert_called_once_with("row", 2)

    def helper(self):
        return os.getcwd()


original = os.listdir
suite = unittest.defaultTestLoader.loadTestsFromTestCase(PatchedTest)
result = unittest.TextTestRunner(stream=io.StringIO()).run(suite)
print(result, os.listdir is original, "patched" in os.getcwd())
print("\n".join(result.failures[0][1].splitlines()[-3:]))

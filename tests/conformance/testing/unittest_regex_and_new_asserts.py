# assertRegex and the asserts that came with 3.14: startswith, endswith, attributes, subclasses.
import unittest

case = unittest.TestCase()
case.assertRegex("price 42", r"\d+")
case.assertStartsWith("conformance", "con")
case.assertEndsWith(b"abc", b"c")
case.assertHasAttr([], "append")
case.assertIsSubclass(bool, int)
checks = [
    lambda: case.assertRegex("price", r"\d+"),
    lambda: case.assertNotRegex("price 42", r"\d+"),
    lambda: case.assertStartsWith("conformance", "form"),
    lambda: case.assertNotStartsWith("conformance", ("x", "con")),
    lambda: case.assertEndsWith("file.txt", (".py", ".md")),
    lambda: case.assertNotEndsWith("file.txt", ".txt"),
    lambda: case.assertHasAttr([], "push"),
    lambda: case.assertNotHasAttr([], "append"),
    lambda: case.assertIsSubclass(int, str),
    lambda: case.assertNotIsSubclass(bool, int),
    lambda: case.assertMultiLineEqual("a\n", "b\n"),
    lambda: case.assertDictEqual({}, {"k": []}),
]
for check in checks:
    try:
        check()
    except AssertionError as error:
        print(error)
print([name for name in ("assertEquals", "assert_", "failUnless", "assertDictContainsSubset") if hasattr(case, name)])

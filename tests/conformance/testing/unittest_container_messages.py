# The differences that failing comparisons of strings, lists, dictionaries, sets and tuples show.
import unittest

case = unittest.TestCase()
checks = [
    lambda: case.assertEqual("one line", "one lime"),
    lambda: case.assertEqual("first\nsecond\nthird\n", "first\n2nd\nthird\n"),
    lambda: case.assertEqual([1, 2, 3], [1, 5, 3]),
    lambda: case.assertEqual([1, 2], [1, 2, 3]),
    lambda: case.assertEqual((1, "a"), (1, "b")),
    lambda: case.assertEqual({"a": 1, "b": 2}, {"a": 1, "b": 3}),
    lambda: case.assertEqual({1, 2}, {2, 3}),
    lambda: case.assertCountEqual([1, 1, 2], [2, 2, 1]),
    lambda: case.assertListEqual([1], (1,)),
    lambda: case.assertSequenceEqual([1], (2,)),
    lambda: case.assertEqual([1], (1,)),
]
for check in checks:
    try:
        check()
    except AssertionError as error:
        print(error)
        print("-----")
case.assertCountEqual("abca", "caba")
case.assertSequenceEqual([1], (1,))

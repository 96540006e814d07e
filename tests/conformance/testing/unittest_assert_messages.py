# What the assert methods say when they fail: equality, truth, membership, identity, order.
import unittest

case = unittest.TestCase()
checks = [
    lambda: case.assertEqual(1, 2),
    lambda: case.assertNotEqual("a", "a"),
    lambda: case.assertTrue([]),
    lambda: case.assertFalse("text"),
    lambda: case.assertIs([], []),
    lambda: case.assertIsNot(None, None),
    lambda: case.assertIsNone(0),
    lambda: case.assertIsNotNone(None),
    lambda: case.assertIn("z", "abc"),
    lambda: case.assertNotIn(2, [1, 2, 3]),
    lambda: case.assertIsInstance(5, str),
    lambda: case.assertNotIsInstance(True, int),
    lambda: case.assertGreater(1, 2),
    lambda: case.assertGreaterEqual(1, 2),
    lambda: case.assertLess(2, 1),
    lambda: case.assertLessEqual(2, 1),
    lambda: case.assertAlmostEqual(1.0, 1.1),
    lambda: case.assertNotAlmostEqual(1.0, 1.00000001),
    lambda: case.assertAlmostEqual(10, 12, delta=1),
    lambda: case.assertEqual(1, 2, "with a message"),
    lambda: case.fail("just so"),
    lambda: case.fail(),
]
for check in checks:
    try:
        check()
        print("passed")
    except AssertionError as error:
        print(error)
case.assertAlmostEqual(0.1 + 0.2, 0.3)

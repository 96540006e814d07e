# Long differences are cut at maxDiff; messages can be extended or replaced; own types can have their own function.
import unittest


case = unittest.TestCase()
left = [f"item {n}" for n in range(60)]
right = left[:30] + ["changed"] + left[31:]
try:
    case.assertEqual(left, right)
except AssertionError as error:
    print(str(error)[:60], "...", "Set self.maxDiff to None to see it" in str(error))
case.maxDiff = None
try:
    case.assertEqual(left, right)
except AssertionError as error:
    print("- ['item 0'," in str(error), "changed" in str(error), len(str(error)) > 1000)

for long_message in (True, False):
    case.longMessage = long_message
    try:
        case.assertEqual(1, 2, "custom")
    except AssertionError as error:
        print(error)


class Point:
    def __init__(self, x):
        self.x = x


def compare(first, second, msg=None):
    if first.x != second.x:
        raise case.failureException(f"x differs: {first.x} {second.x}")


case.addTypeEqualityFunc(Point, compare)
try:
    case.assertEqual(Point(1), Point(2))
except AssertionError as error:
    print(error)

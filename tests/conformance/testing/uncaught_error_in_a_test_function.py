# A test function called directly, without a framework: the failing assert from unittest ends the program.
import unittest


def check_sum():
    case = unittest.TestCase()
    case.assertEqual(sum([1, 2]), 3)
    print("sum is fine")


def check_sorted():
    assert sorted("ba") == ["a", "b"], "sorting"
    print("sorted is fine")


def check_failing():
    assert max([1, 5, 3]) == 3, f"max gave {max([1, 5, 3])}"


for check in (check_sum, check_sorted, check_failing):
    print("running", check.__name__)
    check()

# assertWarns and assertWarnsRegex expect a warning of a class and with a text.
import unittest
import warnings


def old(n):
    warnings.warn(f"old({n}) is going away", DeprecationWarning)
    return n


case = unittest.TestCase()
with case.assertWarns(DeprecationWarning) as caught:
    old(5)
print(caught.warning, caught.lineno, caught.filename.endswith("main.py"))
case.assertWarns(Warning, old, 1)
case.assertWarnsRegex(DeprecationWarning, r"old\(\d\)", old, 2)


def attempt(action):
    try:
        action()
    except AssertionError as error:
        print(error)


attempt(lambda: case.assertWarns(UserWarning, len, []))
attempt(lambda: case.assertWarns(DeprecationWarning, abs, 1))
attempt(lambda: case.assertWarnsRegex(DeprecationWarning, "new", old, 3))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    with case.assertRaises(DeprecationWarning):
        old(4)
print("done")

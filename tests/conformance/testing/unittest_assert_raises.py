# assertRaises and assertRaisesRegex as calls and as context managers, and what they say.
import unittest

case = unittest.TestCase()
case.assertRaises(ValueError, int, "x")
with case.assertRaises(KeyError) as caught:
    {}["missing"]
print(type(caught.exception).__name__, caught.exception.args, caught.expected.__name__)
with case.assertRaisesRegex(ValueError, r"invalid literal.*'x'"):
    int("x")
with case.assertRaises((TypeError, LookupError)):
    [][0]


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def in_context(expected, function, **keywords):
    with case.assertRaises(expected, **keywords):
        function()


attempt(lambda: case.assertRaises(ValueError, int, "5"))
attempt(lambda: case.assertRaises(ValueError, len, 5))
attempt(lambda: in_context(ValueError, lambda: None))
attempt(lambda: in_context((ValueError, KeyError), lambda: None, msg="should have failed"))
attempt(lambda: in_context(ValueError, lambda: 1 / 0))
attempt(lambda: case.assertRaisesRegex(ValueError, "^other", int, "x"))
attempt(lambda: case.assertRaises("no class"))
attempt(lambda: case.assertRaises(ValueError, int, "x", msg="m"))
print(type(case.assertRaises(ValueError)).__name__)

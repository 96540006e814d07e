"""Exceptions: raised, caught, chained, made, shown, and one that ends the program."""

import traceback


class Refused(ValueError):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


def refuse(reason):
    raise Refused(reason, 7)


def attempt(action):
    try:
        result = action()
    except (KeyError, IndexError) as error:
        print("lookup", type(error).__name__, error)
    except Refused as error:
        print(error, error.code, error.args)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(result)
    finally:
        print("done")


for action in (
    lambda: 1 / 0,
    lambda: {}["missing"],
    lambda: [][1],
    lambda: int("x"),
    lambda: "a" + 1,
    lambda: None.upper(),
    lambda: undefined,
    lambda: refuse("no"),
    lambda: (lambda a: a)(),
    lambda: (lambda a: a)(1, 2),
    lambda: (lambda a: a)(b=1),
    lambda: len(5),
    lambda: [1, 2].push(3),
    lambda: next(iter([])),
    lambda: open("missing.txt"),
    lambda: __import__("missing"),
    lambda: {[]: 1},
    lambda: "abc"[10],
    lambda: 5(),
    lambda: iter(5),
    lambda: 1 < "a",
    lambda: eval("1 +"),
    lambda: exec("a, b = 1"),
    lambda: float("abc"),
    lambda: (1).__add__(2),
    lambda: (0,)["a"],
):
    attempt(action)
try:
    try:
        refuse("first")
    except Refused as error:
        raise RuntimeError("second") from error
except RuntimeError:
    print(traceback.format_exc())
try:
    raise ExceptionGroup("several", [ValueError(1), TypeError(2)])
except* ValueError as group:
    print(group.exceptions)
except* TypeError as group:
    print(group)


def recurse(n):
    return recurse(n + 1)


try:
    recurse(0)
except RecursionError as error:
    print(error)
try:
    assert 1 == 2, "asserted"
except AssertionError as error:
    print(repr(error))
values = {"answer": [1, 2, 3]}
print(values["question"][0])

# __cause__, __context__ and __suppress_context__ under every kind of raise
def describe(error):
    return repr(error), repr(error.__cause__), repr(error.__context__), error.__suppress_context__


def attempt(function):
    try:
        function()
    except Exception as error:
        print(*describe(error))


def plain():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k")


def with_cause():
    try:
        1 / 0
    except ZeroDivisionError as error:
        raise KeyError("k") from error


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise KeyError("k") from None


def other_cause():
    raise KeyError("k") from IndexError


for function in plain, with_cause, from_none, other_cause:
    attempt(function)

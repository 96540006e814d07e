# Only classes and instances of BaseException can be raised
class Plain:
    pass


class Picky(Exception):
    def __init__(self, a, b):
        super().__init__(a, b)


class Fake(Exception):
    def __new__(cls):
        return 5


def attempt(raiser):
    try:
        raiser()
    except BaseException as error:
        print(type(error).__name__, error, sep=": ")


def raise_it(what, cause=None):
    raise what from cause


for what in "text", Plain, Plain(), 5, None, Picky, Fake, (ValueError, "x"), ValueError:
    attempt(lambda: raise_it(what))
for cause in "text", Plain, 5:
    attempt(lambda: raise_it(ValueError("x"), cause))
raise_it(KeyError("k"), IndexError)

"""The with statement: managers nested and hand-made, exceptions passed on or suppressed."""


class Ledger:
    def __init__(self):
        self.depth = self.entered = self.failed = self.total = 0


class Scope:
    def __init__(self, ledger, amount):
        self.ledger = ledger
        self.amount = amount

    def __enter__(self):
        self.ledger.depth += 1
        self.ledger.entered += 1
        return self

    def __exit__(self, kind, error, traceback):
        self.ledger.depth -= 1
        self.ledger.failed += kind is not None
        self.ledger.total = (self.ledger.total * 3 + self.amount + self.ledger.depth) % 1000003
        return False


class Ignoring:
    """Suppresses the exceptions of a class."""

    def __init__(self, kind):
        self.kind = kind

    def __enter__(self):
        pass

    def __exit__(self, kind, error, traceback):
        return kind is not None and issubclass(kind, self.kind)


def managed(function):
    """Makes a manager of a generator: enters at its yield, leaves behind it."""
    class Managed:
        def __init__(self, *args):
            self.steps = function(*args)

        def __enter__(self):
            return next(self.steps)

        def __exit__(self, kind, error, traceback):
            try:
                if error is None:
                    next(self.steps)
                else:
                    self.steps.throw(error)
            except StopIteration:
                return error is not None
            raise RuntimeError("the generator goes on")
    return Managed


@managed
def replaced(settings, key, value):
    before = settings[key]
    settings[key] = value
    try:
        yield before
    except LookupError:
        settings["missed"] += 1
    finally:
        settings[key] = before


def search(ledger, wanted):
    for number in range(5):
        with Scope(ledger, number) as scope:
            if number == wanted:
                return scope.amount
            if number % 2:
                continue
    return 9


def main():
    ledger, settings, checksum = Ledger(), {"size": 1, "missed": 0}, 0
    for number in range(14000):
        with Ignoring(ZeroDivisionError), Scope(ledger, number), Scope(ledger, 7) as inner:
            checksum += inner.amount // (number % 3)
        with replaced(settings, "size", number) as before:
            checksum += settings["size"] - before + [1, 2, 3][number % 4]
        checksum = (checksum * 5 + search(ledger, number % 7) + settings["size"]) % 1000003
    return f"{checksum} {ledger.total} {ledger.entered} {ledger.failed} {settings['missed']}"

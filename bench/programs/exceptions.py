"""Exceptions: raised and caught near and far, hierarchies, finally and else, causes, re-raising."""


class ShopError(Exception):
    def __init__(self, message, code):
        super().__init__(message)
        self.code = code


class OutOfStock(ShopError):
    pass

class Unpaid(ShopError):
    pass


class Log:
    def __init__(self):
        self.count = self.total = 0

    def note(self, amount):
        self.count += 1
        self.total = (self.total * 3 + amount) % 1000003


def order(number, log):
    try:
        if number % 3 == 0:
            raise OutOfStock("nothing left", number % 11)
        if number % 5 == 0:
            pay({}, number)
    except OutOfStock as error:
        log.note(error.code)
        if number % 2:
            raise
    else:
        log.note(1)
    finally:
        log.note(2)
    return number


def pay(accounts, number):
    try:
        accounts[number] -= 1
    except KeyError as error:
        raise Unpaid(f"account {number}", error.args[0] % 13) from error


def descend(depth, error):
    """Raises the exception that many calls below; every other call has something to finish."""
    if depth == 0:
        raise error
    if depth % 2:
        return descend(depth - 1, error)
    try:
        return descend(depth - 1, error)
    finally:
        error.code += depth


def to_number(text):
    try:
        return int(text)
    except ValueError:
        return len(text)

def main():
    log = Log()
    for number in range(30000):
        try:
            log.note(order(number, log))
        except Unpaid as error:
            log.note(error.code + (7 if isinstance(error.__cause__, KeyError) else 0))
        except ShopError as error:
            log.note(len(str(error)))
    for number in range(1600):
        try:
            descend(number % 40, OutOfStock("far below", number))
        except (Unpaid, OutOfStock) as error:
            log.note(error.code)
    for number in range(26000):
        log.note(to_number(str(number) if number % 3 else "none"))
        try:
            log.note([10, 20, 30][number % 4] // (number % 5))
        except IndexError:
            log.note(4)
        except (ZeroDivisionError, TypeError):
            log.note(5)
    return f"{log.count} {log.total}"

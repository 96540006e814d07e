"""Decorators: stacked wrappers with functools.wraps, with arguments, on methods, and as a class."""

from functools import wraps


def counted(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return function(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def scaled(factor, offset=0):
    """A decorator with arguments: it changes what the function returns."""
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return (function(*args, **kwargs) * factor + offset) % 1000003
        return wrapper
    return decorate


def checked(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        for value in args:
            if value is None:
                raise TypeError("None is not welcome")
        return function(*args, **kwargs)
    return wrapper


class Remembered:
    """A decorator that is a class; it keeps the last few results."""
    def __init__(self, function):
        self.function = function
        self.results = {}
        self.hits = 0

    def __call__(self, *args):
        if args in self.results:
            self.hits += 1
        else:
            if len(self.results) >= 200:
                self.results.clear()
            self.results[args] = self.function(*args)
        return self.results[args]


def main():
    @counted
    @checked
    @scaled(3, offset=1)
    @scaled(5)
    def area(width, height=2):
        """The area of a rectangle."""
        return width * height

    @Remembered
    @counted
    def triangle(row, column):
        if column == 0 or column == row:
            return 1
        return (triangle(row - 1, column - 1) + triangle(row - 1, column)) % 1000003

    class Account:
        def __init__(self):
            self.balance = 0

        @counted
        @scaled(2)
        def deposit(self, amount, *, fee=0):
            self.balance += amount - fee
            return self.balance

    account, checksum = Account(), 0
    for number in range(23000):
        checksum = (checksum + area(number) + area(number, height=number % 7)) % 1000003
        checksum ^= account.deposit(number % 100, fee=1)
        checksum += triangle(number % 19, number % 19 * number % 5 % (number % 19 + 1))
        if number % 50 == 0:
            try:
                area(None)
            except TypeError as error:
                checksum += len(str(error))
    counts = area.calls + triangle.function.calls * 3 + triangle.hits * 5 + Account.deposit.calls
    return f"{checksum % 1000003} {counts} {area.__name__} {len(area.__doc__)}"

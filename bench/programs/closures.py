"""Closures: functions that make functions, nonlocal counters, composition, currying, memory."""


def counter(start, step):
    def count():
        nonlocal start
        start += step
        return start
    return count


def account(balance):
    """An object made of closures over the same variable."""
    def deposit(amount):
        nonlocal balance
        balance += amount
        return balance

    def withdraw(amount):
        nonlocal balance
        if amount > balance:
            return -1
        balance -= amount
        return balance

    return deposit, withdraw, lambda: balance


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value
    return composed


def curry(function, arity, *given):
    """Takes one argument at a time until there are enough."""
    def take(argument):
        arguments = given + (argument,)
        if len(arguments) == arity:
            return function(*arguments)
        return curry(function, arity, *arguments)
    return take


def remember(function):
    results = {}

    def remembered(*arguments):
        if arguments not in results:
            results[arguments] = function(*arguments)
        return results[arguments]
    return remembered


def church(number):
    """The number as a function that applies another one so many times."""
    if number == 0:
        return lambda function: lambda value: value
    before = church(number - 1)
    return lambda function: lambda value: function(before(function)(value))


def paths(rows, columns):
    @remember
    def count(row, column):
        if row == rows or column == columns:
            return 1
        return (count(row + 1, column) + count(row, column + 1)) % 1000003
    return count(0, 0)


def main():
    checksum = 0
    counters = [counter(number, number + 1) for number in range(10)]
    deposit, withdraw, balance = account(100)
    adders = [lambda value, offset=offset: value + offset for offset in range(8)]
    late = [lambda value: value * offset for offset in range(4)]
    pipeline = compose(*adders + late)
    volume = curry(lambda width, height, depth: width * height + depth, 3)
    for number in range(30000):
        checksum += counters[number % 10]() + deposit(number % 50) + withdraw(number % 90)
        checksum += pipeline(number) + volume(number)(number % 5)(3)
        checksum %= 1000003
    for number in range(100):
        checksum = (checksum * 3 + church(number)(adders[7])(number)) % 1000003
    return f"{checksum} {balance()} {paths(60, 60)}"

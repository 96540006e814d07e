# inspect.getclosurevars and closure cells: what a function takes from around it.
import inspect

factor = 10


def make(start):
    step = 2

    def count():
        nonlocal start
        start += step
        return min(start * factor, limit())

    return count


limit = lambda: 1000
count = make(5)
print(count(), count())
variables = inspect.getclosurevars(count)
print(variables.nonlocals)
print(sorted(variables.globals), sorted(variables.builtins), variables.unbound)
print([cell.cell_contents for cell in count.__closure__])
count.__closure__[0].cell_contents = 90
print(count())


def late():
    def inner():
        return value
    inner()
    value = 1


try:
    late()
except NameError as error:
    print(error)

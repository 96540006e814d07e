# Closures: cells, late binding, nonlocal counters, and what the inner function keeps
def counter(start=0):
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    step.reset = reset
    return step


a, b = counter(), counter(10)
print(a(), a(), b(), a(5), a.reset(), a(), b())
print(a.__code__.co_freevars)
print([cell.cell_contents for cell in a.__closure__])
print(counter.__code__.co_cellvars, counter.__closure__)

late = [lambda: n for n in range(3)]
early = [lambda n=n: n for n in range(3)]
print([f() for f in late], [f() for f in early])


def unset():
    def inner(): return value
    try:
        inner()
    except NameError as error:
        print(error)
    value = 1
    return inner()


print(unset())

# yield from: delegation of values, send, throw and return values
def inner(name):
    received = []
    try:
        while True:
            received.append((yield f"{name}{len(received)}"))
    except KeyError as error:
        received.append(f"threw {error}")
    return received

def outer():
    first = yield from inner("a")
    second = yield from inner("b")
    yield first, second

g = outer()
print(next(g), g.send(1), g.send(2), g.throw(KeyError("k")), g.send(3), g.throw(KeyError))

def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item

print(list(flatten([1, [2, [3, [4]], []], 5])))

def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)

print(list(walk((((), 1, ()), 2, ((), 3, ((), 4, ()))))))

def result():
    return (yield from "ab")

print(list(result()), g.gi_yieldfrom)

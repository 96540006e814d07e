# Generators within generators: yield from 400 levels deep works, 5000 levels go too deep.
def nested(depth):
    if depth:
        yield from nested(depth - 1)
    yield depth


def relay(depth):
    if depth == 0:
        received = yield "bottom"
        return [received]
    result = yield from relay(depth - 1)
    return result + [depth]


print(sum(nested(400)), list(nested(3)))
runner = relay(300)
print(next(runner))
try:
    runner.send("hello")
except StopIteration as stop:
    print(stop.value[0], len(stop.value))
runner = relay(200)
next(runner)
try:
    runner.throw(KeyError("from outside"))
except KeyError as error:
    print(error)
numbers = iter(range(5))
for _ in range(300):
    numbers = (n + 1 for n in numbers)
print(list(numbers))
try:
    list(nested(5000))
except RecursionError as error:
    print(type(error).__name__)
print(sum(nested(100)))

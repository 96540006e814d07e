# Generator functions: laziness, state, return values, close, throw and cleaning up
def steps():
    print("started", end=" ")
    try:
        yield 1
        yield 2
        return "finished"
    except ValueError as error:
        yield f"caught {error}"
    finally:
        print("cleanup", end=" ")

g = steps()
print(type(g).__name__, g.gi_frame is not None, g.gi_running)
print(next(g), next(g))
try:
    next(g)
except StopIteration as stop:
    print(stop.value, g.gi_frame)
g = steps()
next(g)
print(g.throw(ValueError("thrown")), list(g))
g = steps()
next(g)
print(g.close(), list(g), next(g, "closed"))

def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

from itertools import islice, takewhile
print(list(islice(fibonacci(), 10)))
print(list(takewhile(lambda n: n < 50, fibonacci())))
print(sum(islice(fibonacci(), 90, 91)))
print(sum(n for n in range(100) if n % 7 == 0))
print(max((len(w), w) for w in "the quick fox".split()))
print(list(n for n in "ab"))
print(g.__name__, g.__qualname__, g.gi_code.co_name)

# timeit runs a statement a fixed number of times.
import timeit

calls = []
seconds = timeit.timeit(lambda: calls.append(1), number=250)
print(len(calls), type(seconds).__name__, 0 <= seconds < 5)

results = timeit.repeat("total += 1", setup="total = 0", number=1000, repeat=3)
print(len(results), all(0 <= result < 5 for result in results))

space = {"log": []}
timeit.timeit("log.append('run')", setup="log.append('setup')", number=3, globals=space)
print(space["log"])
ticks = iter(range(100))
print(timeit.timeit("pass", timer=lambda: next(ticks), number=10))
number, seconds = timeit.Timer("sum(range(1000))").autorange()
print(number >= 1, seconds >= 0.2)
for statement in ("1 +", "undefined_name"):
    try:
        timeit.timeit(statement, number=1)
    except (SyntaxError, NameError) as error:
        print(type(error).__name__, error.args[0])
try:
    timeit.Timer(5)
except ValueError as error:
    print(error)

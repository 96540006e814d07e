# timeit: statements and callables timed, how many times they run, setup and globals.
import timeit

calls = []
elapsed = timeit.timeit("calls.append(1)", globals=globals(), number=250)
print(len(calls), elapsed >= 0, type(elapsed).__name__)
print([type(x).__name__ for x in timeit.repeat(lambda: calls.append(2), repeat=3, number=5)], calls.count(2))
timer = timeit.Timer("total += sum(values)", setup="values = [1, 2, 3]; total = 0")
print(timer.timeit(100) > 0)
number, seconds = timeit.Timer("pass").autorange()
print(number >= 1000, seconds >= 0.2)
print(timeit.default_timer.__name__)
try:
    timeit.timeit("this is no code")
except SyntaxError as error:
    print(type(error).__name__)
try:
    timeit.timeit(5)
except ValueError as error:
    print(error)
slow = timeit.timeit("sorted(range(5000), key=lambda n: -n)", number=20)
fast = timeit.timeit("5", number=20)
print(slow > fast)

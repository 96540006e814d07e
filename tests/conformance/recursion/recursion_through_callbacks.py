# Recursion through map, sorted's key, functools.reduce, min, list comprehensions and str methods.
import functools
import re

attempts = {
    "map": lambda n: list(map(attempts["map"], [n + 1])),
    "sorted": lambda n: sorted([1, 2], key=attempts["sorted"]),
    "reduce": lambda n: functools.reduce(lambda a, b: attempts["reduce"](a), [1, 2]),
    "min": lambda n: min([1, 2], key=attempts["min"]),
    "filter": lambda n: list(filter(attempts["filter"], [n])),
    "comprehension": lambda n: [attempts["comprehension"](i) for i in range(2)],
    "re.sub": lambda n: re.sub("a", attempts["re.sub"], "abc"),
    "partial": lambda n: functools.partial(attempts["partial"], n)(),
    "eval": lambda n: eval("attempts['eval'](1)"),
    "any": lambda n: any(attempts["any"](i) for i in [1]),
}
for name, attempt in attempts.items():
    try:
        attempt(0)
    except RecursionError as error:
        print(f"{name:14}", type(error).__name__)


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(300) % 1000)
try:
    fibonacci.cache_clear()
    fibonacci(100_000)
except RecursionError as error:
    print(type(error).__name__)
print(fibonacci(100))

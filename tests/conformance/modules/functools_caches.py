# lru_cache, cache and cached_property remember results.
import functools


@functools.lru_cache(maxsize=2)
def square(n):
    print("computing", n)
    return n * n


print(square(2), square(2), square(3), square(4), square(2))
print(square.cache_info(), square.cache_parameters(), square.__name__, square.__wrapped__.__name__)
square.cache_clear()
print(square.cache_info())


@functools.cache
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


print(fibonacci(90), fibonacci.cache_info())


typed = functools.lru_cache(typed=True)(repr)
print(typed(1), typed(1.0), typed(True), typed.cache_info().currsize)
try:
    fibonacci([])
except TypeError as error:
    print(error)


class Data:
    @functools.cached_property
    def total(self):
        return print("summing") or 42


d = Data()
print(d.total, d.total, vars(d))

# lru_cache, cache, cached_property and a cache with a time to live
import functools
import time

calls = []

@functools.lru_cache(maxsize=2)
def square(n):
    calls.append(n)
    return n * n

print([square(n) for n in (1, 2, 1, 3, 2, 1)], calls, square.cache_info())
square.cache_clear()

@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

print(fib(100), fib.cache_info().hits)

def ttl_cache(seconds, clock=time.monotonic):
    def decorate(function):
        store = {}
        def wrapper(*args):
            if args not in store or clock() - store[args][1] > seconds:
                store[args] = function(*args), clock()
            return store[args][0]
        return wrapper
    return decorate

now = [0]
ticking = ttl_cache(10, lambda: now[0])(lambda x: (x, now[0]))
print(ticking("a"), now.__setitem__(0, 9), ticking("a"), now.__setitem__(0, 11), ticking("a"))

class Page:
    @functools.cached_property
    def body(self): calls.append("rendered"); return "<html>"

page = Page()
print(page.body, page.body, calls.count("rendered"), vars(page))

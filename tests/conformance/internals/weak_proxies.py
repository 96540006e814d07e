# weakref.proxy behaves like its object until the object is gone.
import weakref


class Counter:
    def __init__(self):
        self.count = 0

    def tick(self):
        self.count += 1
        return self

    def __len__(self):
        return self.count

    def __getitem__(self, index):
        return index * self.count

    def __call__(self, word):
        return f"called with {word}"


counter = Counter()
proxy = weakref.proxy(counter)
proxy.tick()
proxy.count += 10
print(counter.count, len(proxy), proxy[3], proxy("x"), bool(proxy))
print(isinstance(proxy, Counter), type(proxy).__name__, type(weakref.proxy(Counter.tick)).__name__)
print(proxy.tick() is counter, weakref.proxy(counter) is proxy)
try:
    hash(proxy)
except TypeError as error:
    print(error)
del counter
try:
    proxy.tick()
except ReferenceError as error:
    print(error)

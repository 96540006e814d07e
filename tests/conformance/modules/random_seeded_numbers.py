# With the same seed, random gives CPython's exact numbers.
import random

random.seed(42)
print([random.random() for _ in range(3)])
print([random.randint(1, 6) for _ in range(10)], random.randrange(0, 100, 7), random.randrange(5))
print(random.uniform(-1, 1), random.getrandbits(70), random.getrandbits(1), random.randbytes(5))
random.seed(42)
print(random.random(), random.Random(42).random(), random.Random(7).randint(1, 10**30))
for seed in (0, -5, 2**100, "text", b"bytes", 3.5, bytearray(b"x"), None, True):
    generator = random.Random(seed)
    value = generator.random()
    print(repr(seed), value if seed is not None else 0 <= value < 1)
random.seed("old way", version=1)
print(random.random())
for attempt in (
    lambda: random.randint(5, 1),
    lambda: random.randrange(0),
    lambda: random.randrange(1, 10, 0),
    lambda: random.randrange(2.5),
    lambda: random.getrandbits(-1),
    lambda: random.seed([1]),
    lambda: random.randint("a", 3),
):
    try:
        print(attempt())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)

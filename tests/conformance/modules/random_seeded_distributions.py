# Seeded draws from the distributions of random, and saving the state.
import random

random.seed(99)
print(random.gauss(0, 1), random.gauss(10, 2), random.gauss())
print(random.normalvariate(5, 0.5), random.lognormvariate(0, 0.25))
print(random.expovariate(2), random.triangular(0, 10, 3), random.triangular())
print(random.betavariate(2, 3), random.gammavariate(2.5, 1), random.gammavariate(0.5, 1), random.gammavariate(1, 2))
print(random.vonmisesvariate(0, 4), random.paretovariate(3), random.weibullvariate(1, 1.5))
print(random.binomialvariate(10, 0.3), random.binomialvariate(1000, 0.5), random.binomialvariate(5, 0), random.binomialvariate())

state = random.getstate()
first = [random.random() for _ in range(3)]
random.setstate(state)
print(first == [random.random() for _ in range(3)], state[0], len(state[1]))
generator = random.Random(5)
generator.gauss(0, 1)
generator.seed(5)
print(generator.gauss(0, 1), sum(generator.gauss(0, 1) for _ in range(1000)) / 1000)
print(0 <= random.SystemRandom().random() < 1, random.SystemRandom().randint(3, 3))
for attempt in (lambda: random.gammavariate(-1, 1), lambda: random.binomialvariate(1, 2), lambda: random.setstate((1, 2)), lambda: random.SystemRandom().getstate()):
    try:
        attempt()
    except (ValueError, TypeError, NotImplementedError) as error:
        print(type(error).__name__, error)

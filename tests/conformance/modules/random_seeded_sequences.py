# shuffle, choice, choices and sample with a seed give CPython's exact results.
import random

random.seed(2024)
cards = list(range(20))
random.shuffle(cards)
print(cards)
print(random.choice("abcdef"), random.choice(range(1000)), random.choices("abc", k=8))
print(random.choices(["red", "blue"], weights=[9, 1], k=6), random.choices([1, 2, 3], cum_weights=[1, 1, 2], k=4))
print(random.sample(range(1000), 5), random.sample("abcdefgh", 8), random.sample(range(10**9), 3))
print(random.sample(["x", "y"], counts=[3, 2], k=4), random.sample([], 0))
dice = random.Random(1)
print([dice.choice(["a", "b", "c"]) for _ in range(5)], dice.sample(range(30), 25))
for attempt in (
    lambda: random.choice([]),
    lambda: random.sample([1, 2], 3),
    lambda: random.sample({1, 2}, 1),
    lambda: random.choices([], k=1),
    lambda: random.choices([1, 2], weights=[0, 0]),
    lambda: random.choices([1, 2], weights=[1]),
    lambda: random.shuffle("abc"),
    lambda: random.choices([1], weights=[1], cum_weights=[1]),
    lambda: random.shuffle((1, 2)),
    lambda: random.choice({1: 2}),
):
    try:
        print(attempt())
    except (IndexError, ValueError, TypeError, KeyError) as error:
        print(type(error).__name__, error)

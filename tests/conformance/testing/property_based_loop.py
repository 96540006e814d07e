# Property-based testing by hand: random inputs from a seed, a property to hold, and shrinking of a failing example.
import random


def run_lengths(text):
    runs = []
    for letter in text:
        if runs and runs[-1][0] == letter:
            runs[-1][1] += 1
        else:
            runs.append([letter, 1])
    return runs


def expand(runs):
    return "".join(letter * count for letter, count in runs)


def buggy_maximum(numbers):
    return sorted(numbers, key=str)[-1]


def check(property_holds, make, seed, count=200):
    random.seed(seed)
    for n in range(count):
        if not property_holds(example := make()):
            return n, example


text = lambda: "".join(random.choices("ab", k=random.randrange(12)))
numbers = lambda: [random.randrange(0, 50) for _ in range(random.randrange(1, 8))]
print(check(lambda t: expand(run_lengths(t)) == t, text, seed=1))
found = check(lambda ns: buggy_maximum(ns) == max(ns), numbers, seed=7)
print(found)
example = found[1]
for smaller in [example[:i] + example[i + 1:] for i in range(len(example))] * 5:
    if smaller and buggy_maximum(smaller) != max(smaller) and len(smaller) < len(example):
        example = smaller
print(buggy_maximum(example) != max(example), len(example) <= len(found[1]))
print(check(lambda ns: sorted(sorted(ns)) == sorted(ns), numbers, seed=3))

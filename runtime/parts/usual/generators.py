"""Generators, iterators, what `itertools` offers."""

import inspect
from itertools import accumulate, batched, chain, combinations, combinations_with_replacement, compress, count, cycle, dropwhile, filterfalse, groupby, islice, pairwise, permutations, product, repeat, starmap, takewhile, tee, zip_longest

def averager():
    total, n, average = 0, 0, None
    try:
        while True:
            try:
                total += yield average
            except ValueError as error:
                print("in", error)
                total = 0
            n += 1
            average = total / n
    except GeneratorExit:
        print("closed")
        raise
    finally:
        print("finally")


g = averager()
next(g)
print(g.send(10), g.send(20), g.throw(ValueError("reset")), inspect.getgeneratorstate(g), g.gi_frame.f_locals["n"], g.gi_frame.f_lineno > 0, g.gi_running, g.gi_code.co_name, g.gi_yieldfrom, g.__name__, repr(g)[:9], inspect.getgeneratorlocals(g).keys())
g.close()
print(g.gi_frame, inspect.getgeneratorstate(g), next(g, "over"))


def inner():
    got = yield 1
    try:
        yield got
    except KeyError:
        yield "caught"
    return "result"


def outer():
    result = yield from inner()
    yield result
    yield from (7, 8)
    yield from "ab"
    yield from {1: 2}.items()
    yield from [9]
    return (yield)


d = outer()
print(next(d), d.gi_yieldfrom, d.send("sent"), d.throw(KeyError), next(d), list(d), [*outer()], dict(zip(inner(), "ab")), sum(x for x in range(4) if x), max((len(w), w) for w in ["a", "bb"]), tuple(x * y for x in (1, 2) for y in (3, 4)), set(x for x in "ab"), ",".join(c for c in "ab"), sorted(inner(), key=str))


def stop():
    yield 1
    return 5


def again():
    yield next(me)


me = again()
e = stop()
next(e)
print(list(accumulate([1, 2, 3])), list(accumulate([1, 2], lambda a, b: a * b, initial=5)), list(batched("abc", 2)), list(chain.from_iterable([[1], [2]])), list(chain("a", [1])), list(combinations("abc", 2)), list(combinations_with_replacement("ab", 2)), list(compress("abc", [1, 0, 1])), list(islice(count(5, 2), 3)), list(islice(cycle("ab"), 5)), list(dropwhile(lambda x: x < 2, [1, 2, 1])), list(filterfalse(None, [0, 1])), [(k, list(v)) for k, v in groupby("aabc", key=str.upper)], list(islice("abcdef", 1, None, 2)), list(pairwise("abc")), list(permutations([1, 2, 3], 2)), list(product("ab", [1, 2])), list(product([0, 1], repeat=2)), list(repeat(1, 2)), list(starmap(pow, [(2, 3)])), list(takewhile(bool, [1, 0])), [list(t) for t in tee([1, 2], 2)], list(zip_longest("ab", [1], fillvalue=0)), count(1), repeat(2), next(count(0.5)), chain(), islice([1], 1), list(repeat("x", 2)), list(permutations("ab")))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4])), list(map(None.__class__ and str, [1])), list(filter(None, [0, 1, ""])), list(filter(str.isalpha, "a1")), list(zip()), list(zip("ab", "cd", "ef")), list(zip(*[(1, 2), (3, 4)])), list(enumerate("ab", start=1)), list(reversed(range(3))), list(reversed("abc")), list(reversed({1: 2})), list(iter(iter([3, 2, 0]).__next__, 0)), iter([1]).__length_hint__(), next(iter({1})), all(x > 0 for x in [1, 2]), any([]), map(len, "a"), filter(len, "a"), zip("a"), enumerate("a"), reversed([1]), iter([]), iter(""), iter({}), iter(()), iter(range(2)), iter(set()), iter({}.items()))


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        yield from range(self.n, 0, -1)

    def __reversed__(self):
        return iter(range(1, self.n + 1))


class Letters:
    def __getitem__(self, i):
        return "abc"[i]


print(list(Countdown(3)), [*reversed(Countdown(2))], list(Letters()), "b" in Letters(), 2 in Countdown(3), min(Countdown(2)), dict.fromkeys(Countdown(2)), list(Letters()) == [*"abc"])

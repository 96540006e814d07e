# The functions of itertools, one by one.
import itertools as it
import operator

print(list(it.islice(it.count(5, 2), 4)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat("x", 3)), list(it.islice("abcdef", 1, None, 2)))
print(list(it.accumulate([1, 2, 3, 4])), list(it.accumulate([3, 1, 4, 1], max)), list(it.accumulate([1, 2], initial=10)), list(it.accumulate([2, 3], operator.mul)))
print(list(it.chain("ab", [1])), list(it.chain.from_iterable(["ab", "c"])), list(it.compress("abcd", [1, 0, 1])))
print(list(it.dropwhile(lambda n: n < 3, [1, 3, 2])), list(it.takewhile(lambda n: n < 3, [1, 3, 2])), list(it.filterfalse(None, [0, 1, ""])))
print([(key, list(group)) for key, group in it.groupby("aaabba")], [(k, len(list(g))) for k, g in it.groupby([1, 3, 2, 5], lambda n: n % 2)])
print(list(it.starmap(pow, [(2, 3), (3, 2)])), list(it.zip_longest("abc", [1], fillvalue="-")), list(it.pairwise("abcd")))
print([list(copy) for copy in it.tee([1, 2], 3)], list(it.batched("abcdefg", 3)), it.count(1.5), it.repeat(5), it.repeat("x", 2))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.product()))
print(list(it.permutations("abc", 2)), len(list(it.permutations(range(5)))))
print(list(it.combinations("abcd", 2)), list(it.combinations_with_replacement("ab", 2)), list(it.combinations("ab", 3)))
left, right = it.tee(iter(range(4)))
print(next(left), next(left), list(right), list(left))
for attempt in (lambda: it.islice([1], -1), lambda: it.batched("ab", 0), lambda: list(it.batched("abc", 2, strict=True)), lambda: it.count("a"), lambda: it.combinations("ab", -1), lambda: next(it.chain()), lambda: list(it.chain(5)), lambda: it.product("a", repeat=-1)):
    try:
        attempt()
    except (ValueError, TypeError, StopIteration) as error:
        print(type(error).__name__, error)

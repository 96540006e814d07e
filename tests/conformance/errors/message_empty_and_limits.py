# Empty arguments of max and min, numeric limits, and iterators of unequal length
def attempt(*sources):
    for source in sources:
        try:
            result = eval(source)
        except Exception as error:
            print(f"{source} -> {type(error).__name__}: {error}")
        else:
            print(f"{source} -> no error: {result!r}")

import itertools
import random
import statistics

attempt("max([])", "min(())", "max({}, default=0)", "max('')", "min(x for x in [])", "max(1, default=2)")
attempt("max(1, 2, default=3)")
attempt("max([1], key=5)", "max(1)", "min([1, 'a'])", "sorted([3, None, 1])", "sorted([1], key=5)")
attempt("sorted([[1], ['a']])")
attempt("list(zip([1], [], strict=True))", "list(zip([], [1], strict=True))")
attempt("list(zip([1], [1], [1, 2], strict=True))")
attempt("list(map(len, [1]))", "list(map(lambda a: a, [1], [2]))", "list(map(max, [[]]))")
attempt("next(iter([]))", "next(iter([]), 'end')")
attempt("random.choice([])", "random.sample([1], 2)", "random.randint(5, 1)", "random.randrange(0)")
attempt("random.sample({1}, 1)")
attempt("statistics.mean([])", "statistics.median([])", "statistics.stdev([1])", "statistics.mode([])")
attempt("random.choices([])")
attempt("list(itertools.islice([], -1))", "itertools.combinations([1])", "itertools.repeat()")
attempt("list(itertools.batched('abc', 0))")
attempt("[0] * -1", "'ab'.center(-1)", "range(10)[20]", "range(-5)[0]", "list(range(5, 0))")
attempt("round(2.5, None)", "bytes(3)[3]")
attempt("__import__('')", "open(5, 'q')", "open('x', 'rw')")
attempt("open('x', 'rb', encoding='utf-8')", "open('x', 't')")
attempt("input.x", "isinstance(1, 'int')", "isinstance(1, [int])", "issubclass(1, int)")
attempt("issubclass(int, 1)", "isinstance(1, list[int])")
attempt("vars(5)", "dir(1, 2)", "getattr(1, 5)", "setattr(1, 5, 1)", "hasattr(1, 5)")
attempt("type('A', (1,), {})", "type(5, (), {})")

# partial, reduce, wraps, singledispatch, total_ordering and cmp_to_key.
import functools


def power(base, exponent=2):
    return base**exponent


cube = functools.partial(power, exponent=3)
print(cube(2), cube.args, cube.keywords, cube(2, exponent=1), functools.partial(power, functools.Placeholder, 5)(2))
functools.partial(print, "a", sep="-")("b")
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]), functools.reduce(max, [], 7), functools.reduce(lambda a, b: a + b, "xyz", ">"))
print(sorted(["b", "A", "c"], key=functools.cmp_to_key(lambda a, b: (a.lower() > b.lower()) - (a.lower() < b.lower()))))


@functools.singledispatch
def describe(value):
    return "something"


@describe.register
def _(value: int | float):
    return "a number"


print(describe("x"), describe(True), describe([1]), describe.dispatch(float)(0), object in describe.registry)


@functools.total_ordering
class Version:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n


print(Version(1) <= Version(2), Version(2) > Version(1), Version(1) >= Version(2))

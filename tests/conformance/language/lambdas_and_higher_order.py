# Lambdas, map, filter, reduce, sorted keys, partial and functions as values
import functools
import operator

print([f(3) for f in (lambda x: x + 1, lambda x: x * x, abs, str, (lambda x: lambda y: x + y)(10))])
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
print(list(filter(None, [0, 1, "", "a"])))
print(list(filter(str.isdigit, "a1b2")))
print(functools.reduce(lambda a, b: a * 10 + b, [1, 2, 3]))
print(functools.reduce(operator.add, [], "start"), max("aB", key=str.lower))
people = [("Ann", 31), ("Bob", 27), ("Cleo", 31)]
print(sorted(people, key=lambda p: (-p[1], p[0])))
print(sorted(people, key=operator.itemgetter(1)))
print(min(people, key=lambda p: p[1]))
print(operator.attrgetter("real")(5))
print(operator.methodcaller("replace", "a", "o")("banana"))
print(operator.itemgetter(0, 2)("abc"))
hexa = functools.partial(int, base=16)
print(hexa("ff"), hexa.func.__name__, hexa.args, hexa.keywords)
print(functools.partial(print, "partial", end="!\n")())
compose = lambda *fs: functools.reduce(lambda f, g: lambda x: f(g(x)), fs)
print(compose(str, abs, int)("-5"))
print((lambda n: n if n < 2 else n * 2).__name__)
print((lambda: (yield))().__class__.__name__)
actions = {"+": operator.add, "-": operator.sub, "max": max}
print({name: action(7, 3) for name, action in actions.items()})
print(callable(len), callable(5), callable(type))
print(functools.cmp_to_key(lambda a, b: b - a)(1) < functools.cmp_to_key(lambda a, b: b - a)(0))
print(sorted([3, 1, 2], key=functools.cmp_to_key(lambda a, b: b - a)))
factorial = lambda n: 1 if n == 0 else n * factorial(n - 1)
print(factorial(20), (lambda f: f(f, 5))(lambda f, n: 1 if n == 0 else n * f(f, n - 1)))
print(functools.partial(functools.partial(pow, 2), 3)())
print(functools.partial(pow, functools.Placeholder, 2)(5))

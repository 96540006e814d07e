# Tuples, dictionaries, sets in lists, iterators, closures and bound methods nested 100 000 deep are freed.
import functools

makers = {
    "tuple": lambda inner: (inner,),
    "dict": lambda inner: {"k": inner},
    "list in dict": lambda inner: {"k": [inner]},
    "pair": lambda inner: [inner, [inner]],
    "frozenset": lambda inner: (frozenset([1]), inner),
    "list iterator": lambda inner: iter([inner]),
    "closure": lambda inner: lambda: inner,
    "default": lambda inner: lambda x=inner: x,
    "partial": lambda inner: functools.partial(print, inner),
}
for name, make in makers.items():
    value = None
    for _ in range(100_000):
        value = make(value)
    value = None
    print(name, "freed")

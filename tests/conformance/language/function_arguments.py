# Positional, keyword, default, variadic, positional-only and keyword-only arguments
def show(a, b=2, /, c=3, *rest, d, e=5, **options):
    return a, b, c, rest, d, e, options


print(show(1, d=4))
print(show(1, 20, 30, 40, 50, d=60, e=70, f=80))
print(show(*[1, 2], c=9, d=4, **{"x": 1, "a": "allowed here"}))
print(show(*range(5), *[6], **dict(d=1), e=0))


def area(width, height=None):
    """A default that depends on another argument."""
    return width * (width if height is None else height)


print(area(3), area(3, 4), area(height=2, width=5), area(3, 0))


def collect(item, bucket=[]):
    bucket.append(item)
    return bucket


print(collect(1), collect(2), collect(3, []), collect.__defaults__)
print(show.__defaults__, show.__kwdefaults__)
print(show.__code__.co_argcount)
print(show.__code__.co_posonlyargcount)
show.__defaults__ = (7, 8)
print(show(1, d=1))


def order(n):
    print("evaluated", n, end="; ")
    return n


print(show(order(1), order(2), d=order(3), *[order(4)], **{"k": order(5)}))
print((lambda *args, **kwargs: (args, kwargs))(1, *[2], k=3))
print((lambda: None)(), (lambda x, y=2: x + y)(1))

# str of a tuple or of a dictionary nested 100 000 deep raises RecursionError; moderate depth works.
def nest(make, depth):
    value = make(None)
    for _ in range(depth):
        value = make(value)
    return value


for name, make in {"tuple": lambda inner: (inner,), "dict": lambda inner: {"k": inner}}.items():
    print(name, nest(make, 2), len(repr(nest(make, 100))))
    deep = nest(make, 100_000)
    try:
        print(len(f"{deep}"))
    except RecursionError as error:
        print(name, type(error).__name__)
    del deep
print("still alive")

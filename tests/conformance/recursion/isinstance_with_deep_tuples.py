# isinstance and issubclass accept nested tuples of classes; 50 000 deep they answer or refuse, never crash.
def nest(depth):
    value = (int,)
    for _ in range(depth):
        value = (value,)
    return value


print(isinstance(5, nest(50)), isinstance("x", nest(50)), issubclass(bool, nest(50)))
deep = nest(50_000)
for name, attempt in {"isinstance": lambda: isinstance("x", deep), "issubclass": lambda: issubclass(str, deep)}.items():
    try:
        outcome = attempt()
    except RecursionError:
        outcome = False
    print(name, "answered or refused", outcome)
try:
    try:
        raise ValueError("not caught by a nested tuple")
    except (KeyError, (TypeError, ValueError)):
        print("never here")
except TypeError as error:
    print(error)
union = int
for kind in (str, float, list, dict, set) * 100:
    union = union | kind
print(isinstance([], union), isinstance(b"", union), len(union.__args__))
try:
    isinstance(5, (str, (float, 7)))
except TypeError as error:
    print(error)

# repr of a list nested 100 000 deep raises RecursionError; moderate depth works.
def nest(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


print(repr(nest(5)), len(str(nest(100))))
deep = nest(100_000)
try:
    print(len(repr(deep)))
except RecursionError as error:
    print(type(error).__name__, "while getting the repr" in str(error))
del deep
print("still alive", [[[1]]])

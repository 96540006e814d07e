# Exceptions chained 100 and 100 000 long: the chain can be walked, printed and thrown away.
import traceback


def chain(length):
    error = None
    for n in range(length):
        new = ValueError(n)
        new.__context__ = error
        error = new
    return error


def length_of(error):
    count = 0
    while error is not None:
        count, error = count + 1, error.__context__
    return count


def nested(n):
    try:
        raise KeyError(n)
    except KeyError:
        if n:
            nested(n - 1)
        raise


short = chain(100)
print(length_of(short), len(traceback.format_exception(short)) >= 100)
try:
    nested(50)
except KeyError as error:
    print(error, length_of(error))
long = chain(100_000)
print(length_of(long))
del long
print("freed")

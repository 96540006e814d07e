# Mistakes with @contextmanager: no yield, two yields, an error that is lost, a closed manager.
import contextlib


@contextlib.contextmanager
def manager(yields, swallow=False):
    for number in range(yields):
        try:
            yield number
        except KeyError:
            if not swallow:
                raise


for yields in (0, 1, 2):
    try:
        with manager(yields) as value:
            print("inside with", value)
    except RuntimeError as error:
        print(error)
with manager(1, swallow=True):
    raise KeyError("swallowed")
try:
    with manager(2, swallow=True):
        raise KeyError("swallowed, but then it yields again")
except RuntimeError as error:
    print(error, repr(error.__context__))
once = manager(1)
for attempt in range(2):
    try:
        with once:
            print("entered")
    except (RuntimeError, AttributeError) as error:
        print(type(error).__name__, error)
try:
    with 5:
        pass
except TypeError as error:
    print(error)

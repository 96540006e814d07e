"""Groups of exceptions; all that can fail."""

import traceback

def groups():
    raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), KeyError("k")]), OSError(3)])


try:
    try:
        groups()
    except* (ValueError, TypeError) as some:
        print(some, some.exceptions, some.message)
        raise RuntimeError("from handler")
    except* KeyError as some:
        some.add_note("noted")
except* Exception as rest:
    traceback.print_exception(rest)
    print(rest.split(KeyError), rest.subgroup(lambda e: isinstance(e, OSError)), rest.derive([ValueError()]), repr(rest))

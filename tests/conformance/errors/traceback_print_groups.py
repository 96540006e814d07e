# print_exception with groups: width and depth limits, nested groups, notes
import sys
import traceback


def nest(depth):
    error = ValueError("leaf")
    for level in range(depth):
        error = ExceptionGroup(f"level {level}", [error])
    return error


traceback.print_exception(nest(3), file=sys.stdout)
wide = ExceptionGroup("wide", [KeyError(n) for n in range(17)])
lines = traceback.format_exception(wide)
print("".join(lines)[-160:], end="")
te = traceback.TracebackException.from_exception(wide, max_group_width=2)
print("".join(te.format()), end="")
te = traceback.TracebackException.from_exception(nest(4), max_group_depth=2)
print("".join(te.format()), end="")

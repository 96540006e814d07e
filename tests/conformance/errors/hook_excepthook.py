# sys.excepthook replaces the printing of an uncaught exception
import sys


def hook(kind, error, tb):
    depth = 0
    while tb:
        depth += 1
        tb = tb.tb_next
    print(f"Sorry: {kind.__name__}: {error} ({depth} frames)", file=sys.stderr)


def fail():
    raise LookupError("nothing here")


sys.excepthook = hook
print(sys.__excepthook__ is hook)
try:
    fail()
except LookupError as error:
    hook(type(error), error, error.__traceback__.tb_next)
fail()

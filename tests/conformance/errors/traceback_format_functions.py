# format_exception, format_exception_only, print_exc, format_exc, format_tb
import sys
import traceback


def fail(text):
    return int(text)


try:
    fail("x")
except ValueError as error:
    print(traceback.format_exc(), end="")
    traceback.print_exc(file=sys.stdout)
    print(traceback.format_exception(error))
    print(traceback.format_exception_only(error))
    print(traceback.format_tb(error.__traceback__))
    print(traceback.format_exception_only(type(error), error) == traceback.format_exception_only(error))
    traceback.print_exception(error, limit=1, file=sys.stdout)
    traceback.print_exception(error, limit=-1, file=sys.stdout)
    traceback.print_tb(error.__traceback__, file=sys.stdout)
    saved = error

traceback.print_exception(saved, file=sys.stdout)
print(traceback.format_exc(), end="")
print(traceback.format_exception_only(KeyError("k"), show_group=True))
print(traceback.format_exception_only(ExceptionGroup("g", [ValueError(1)]), show_group=True))

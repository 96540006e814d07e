"""Exceptions in depth, tracebacks."""

import sys
import traceback

class AppError(Exception):
    """Ours."""

    def __init__(self, message, *, code=0):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {self.args[0]}"


def fail(depth=0):
    secret = [1, 2]
    if depth:
        return fail(depth - 1)
    raise AppError("failed", code=3)


try:
    try:
        fail(2)
    except AppError as error:
        error.add_note("a note")
        raise ValueError("wrapped") from error
except ValueError as error:
    caught = error
    print(repr(error), error.__cause__, error.__context__, error.__suppress_context__, error.__traceback__.tb_lineno, error.__traceback__.tb_frame.f_code.co_name, error.__traceback__.tb_next, error.__cause__.__notes__, error.args, error.with_traceback(None) is error, sys.exc_info()[0], sys.exception(), error == error, isinstance(error, Exception))
    traceback.print_exception(error.__cause__)
    print(traceback.format_exception_only(error), traceback.extract_tb(error.__cause__.__traceback__)[-1].name, [(f.f_code.co_name, line) for f, line in traceback.walk_tb(error.__cause__.__traceback__)])

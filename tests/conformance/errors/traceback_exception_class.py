# TracebackException keeps a traceback as text without keeping the objects
import traceback


class AppError(Exception):
    pass


def work(count):
    secret = "swordfish"
    try:
        return 10 / count
    except ZeroDivisionError as error:
        raise AppError("work failed") from error


try:
    work(0)
except AppError as error:
    te = traceback.TracebackException.from_exception(error, capture_locals=True)
    compact = traceback.TracebackException.from_exception(error, limit=0, compact=True)
print(te.exc_type_str, str(te), te.__cause__.exc_type_str, te.__suppress_context__)
print(len(te.stack), te.stack[-1].name, te.stack[-1].locals)
print("".join(te.__cause__.format()), end="")
print("".join(te.format_exception_only()), end="")
print("".join(compact.format()), end="")
print(te == traceback.TracebackException.from_exception(ValueError("x")))
print(te.stack.format()[-1], end="")

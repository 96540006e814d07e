# A traceback is a chain of frames: lines, local variables at the time of the error, and it can be cut.
import traceback


def inner(n):
    secret = n * 2
    return 10 / n


def outer(n):
    label = f"with {n}"
    return inner(n)


try:
    outer(0)
except ZeroDivisionError as error:
    caught = error
tb = caught.__traceback__
while tb:
    names = tb.tb_frame.f_locals
    print(tb.tb_frame.f_code.co_name, tb.tb_lineno, {k: names[k] for k in ("label", "secret") if k in names})
    last, tb = tb, tb.tb_next
print([(frame.name, frame.lineno, frame.line) for frame in traceback.extract_tb(caught.__traceback__)])
print(next(iter(last.tb_frame.f_code.co_positions())) is not None, last.tb_frame.f_back.f_code.co_name)

cut = caught.with_traceback(caught.__traceback__.tb_next)
print(traceback.format_exception(cut)[1].splitlines()[0].split(", ")[1:], cut is caught)
print(traceback.format_exception_only(caught))
caught.add_note("a note")
print(traceback.format_exception_only(caught)[-1], end="")
text = "".join(traceback.format_list([("file.py", 3, "function", "x = 1")]))
print(text, end="")
last.tb_next = None
try:
    last.tb_next = last
except ValueError as error:
    print(error)

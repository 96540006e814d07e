# extract_tb, walk_tb, walk_stack, extract_stack and the tb_ attributes
import sys
import traceback


def inner():
    value = "inside"
    return {}[value]


def outer():
    return inner()


def where():
    return [(frame.name, frame.lineno) for frame in traceback.extract_stack()]


try:
    outer()
except KeyError as error:
    for frame in traceback.extract_tb(error.__traceback__):
        print(frame.name, frame.lineno, frame.line, frame.colno, frame.end_colno, frame.locals)
    for frame, lineno in traceback.walk_tb(error.__traceback__):
        print(frame.f_code.co_name, lineno, frame.f_lineno)
    tb = error.__traceback__
    while tb.tb_next:
        tb = tb.tb_next
    print(tb.tb_frame.f_locals, tb.tb_lineno)
    print(sys.exc_info()[0].__name__, sys.exc_info()[1] is error, sys.exception() is error)

print(sys.exc_info(), sys.exception())
print(where())
print([frame.f_code.co_name for frame, _ in traceback.walk_stack(None)])

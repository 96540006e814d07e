# __traceback__, with_traceback, tb_next and how a traceback can be cut
import sys
import traceback
import types


def inner():
    raise ValueError("x")


def outer():
    inner()


def names(error):
    return [frame.name for frame in traceback.extract_tb(error.__traceback__)]


try:
    outer()
except ValueError as error:
    saved = error
print(names(saved))
print(names(saved.with_traceback(saved.__traceback__.tb_next)))
try:
    raise saved.with_traceback(None)
except ValueError as error:
    print(names(error), error is saved)
print(ValueError("new").__traceback__)
try:
    saved.__traceback__ = "text"
except TypeError as error:
    print(error)
try:
    outer()
except ValueError as error:
    tb = error.__traceback__
    made = types.TracebackType(None, tb.tb_frame, tb.tb_lasti, tb.tb_lineno)
    print(made.tb_lineno == tb.tb_lineno, made.tb_next, made.tb_frame is sys._getframe())
print("error" in globals())

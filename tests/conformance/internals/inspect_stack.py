# inspect.stack and currentframe: who called whom, from which line, with which code.
import inspect


def inner():
    stack = inspect.stack()
    for info in stack:
        print(info.function, info.lineno, info.code_context[0].strip(), info.index)
    frame = inspect.currentframe()
    print(frame.f_code.co_name, frame.f_back.f_code.co_name)
    return inspect.getframeinfo(frame.f_back).function


def outer():
    secret = 42
    return inner()


print(outer())


def caller_variable(name):
    return inspect.currentframe().f_back.f_locals[name]


def show():
    message = "found in my caller"
    return caller_variable("message")


print(show())
arguments = (lambda a, *b, c=3, **d: inspect.getargvalues(inspect.currentframe()))(1, 2, x=9)
print(arguments.args, arguments.varargs, arguments.keywords, sorted(arguments.locals))
try:
    outer.missing
except AttributeError:
    print([(frame.function, frame.lineno) for frame in inspect.trace()])

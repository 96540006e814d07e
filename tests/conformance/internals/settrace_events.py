# sys.settrace: call, line, return and exception events of two functions, in order.
import sys

events = []


def tracer(frame, event, argument):
    shown = argument[0].__name__ if event == "exception" else argument
    events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno, shown))
    return tracer


def divide(a, b):
    try:
        return a / b
    except ZeroDivisionError:
        return None


def work():
    x = divide(6, 2)
    y = divide(1, 0)
    return x, y


sys.settrace(tracer)
work()
sys.settrace(None)
for event in events:
    print(*event)
print(sys.gettrace())

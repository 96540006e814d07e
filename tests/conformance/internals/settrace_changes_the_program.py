# A tracer may change local variables, move the line, or raise an exception of its own.
import sys


def countdown():
    n = 5
    while n:
        n -= 1
    return "ended"


def shorten(frame, event, argument):
    if event == "line" and frame.f_locals.get("n") == 4:
        frame.f_locals["n"] = 1
    if event == "line":
        seen.append(frame.f_locals.get("n"))
    return shorten


seen = []
sys.settrace(shorten)
print(countdown())
sys.settrace(None)
print(seen)


def limit(frame, event, argument):
    limit.steps += 1
    if limit.steps > 50:
        raise TimeoutError("too many steps")
    return limit


limit.steps = 0
try:
    sys.settrace(limit)
    exec("while True: pass", {})
except TimeoutError as error:
    print(error, sys.gettrace())

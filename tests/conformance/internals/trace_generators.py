# What a tracer sees of a generator: each resumption is a call, each yield a return.
import sys

log = []


def tracer(frame, event, argument):
    if frame.f_code.co_name in ("count", "consume"):
        log.append((frame.f_code.co_name, event, argument if event == "return" else ""))
        return tracer


def count(n):
    for i in range(n):
        yield i * 10


def consume():
    total = 0
    for value in count(2):
        total += value
    return total


sys.settrace(tracer)
consume()
sys.settrace(None)
for name, event, value in log:
    if event != "line":
        print(name, event, value)

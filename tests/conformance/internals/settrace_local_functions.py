# A local trace function may be left out, changed or silenced; loops give a line event for each pass.
import sys

lines = []


def only_loop(frame, event, argument):
    if frame.f_code.co_name != "loop":
        return None
    frame.f_trace_lines = True
    return record


def record(frame, event, argument):
    if event == "line":
        lines.append(frame.f_lineno - frame.f_code.co_firstlineno)
    if len(lines) > 7:
        return None
    return record


def helper(n):
    return n + 1


def loop():
    total = 0
    for n in range(3):
        total = helper(total)
    return total


sys.settrace(only_loop)
loop()
sys.settrace(None)
print(lines)
print(sys.gettrace() is None)

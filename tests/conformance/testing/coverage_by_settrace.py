# A small coverage tool: which lines of a function ran, and which never did.
import sys


def grade(points):
    if points > 90:
        letter = "A"
    elif points > 60:
        letter = "B"
    else:
        letter = "C"
    return letter


def measure(function, *inputs):
    code, seen = function.__code__, set()

    def tracer(frame, event, argument):
        if frame.f_code is code:
            if event == "line":
                seen.add(frame.f_lineno)
            return tracer

    sys.settrace(tracer)
    for value in inputs:
        function(value)
    sys.settrace(None)
    possible = {line for _, _, line in code.co_lines() if line} - {code.co_firstlineno}
    return sorted(seen), sorted(possible - seen)


print(measure(grade, 95))
print(measure(grade, 95, 70))
print(measure(grade, 10))
seen, missed = measure(grade, 95, 70, 10)
print(seen, missed, f"{len(seen) / (len(seen) + len(missed)):.0%}")

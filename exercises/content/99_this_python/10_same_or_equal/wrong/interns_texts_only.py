# feedback: Each `int(...)` of a larger number makes a new object
import sys


def stretches(readings):
    found = []
    last = None
    for value in readings:
        if isinstance(value, str):
            value = sys.intern(value)
        if value is not None:
            if last is value:
                found[-1] = (value, found[-1][1] + 1)
            else:
                found.append((value, 1))
        last = value
    return found

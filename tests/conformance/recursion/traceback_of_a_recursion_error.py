# The traceback of a RecursionError is shortened: repeated lines are counted, not shown.
import traceback


def forever(n):
    return forever(n + 1)


def left(n):
    return right(n + 1)


def right(n):
    return left(n + 1)


for function in (forever, left):
    try:
        function(0)
    except RecursionError as error:
        lines = "".join(traceback.format_exception(error)).splitlines()
        print(function.__name__, any("[Previous line repeated" in line and "more times]" in line for line in lines))
        print(lines[0], lines[-1])
        if function is forever:
            print(len(lines) < 30, sum("in forever" in line for line in lines))
        else:
            print(len(lines) > 1000)
        print(900 < len(traceback.extract_tb(error.__traceback__)) <= 1001)

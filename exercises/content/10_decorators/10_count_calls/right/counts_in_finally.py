import functools


def count_calls(function):
    def counted(*positional, **named):
        try:
            return function(*positional, **named)
        finally:
            counted.calls = counted.calls + 1

    functools.update_wrapper(counted, function)
    setattr(counted, "calls", 0)
    return counted

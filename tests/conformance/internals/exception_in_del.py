# An exception in __del__ cannot reach the program: it goes to sys.unraisablehook.
import sys


class Bad:
    def __del__(self):
        raise ValueError("from __del__")


def hook(unraisable):
    print(unraisable.exc_type.__name__, unraisable.exc_value, unraisable.object)
    print(type(unraisable).__name__, unraisable.exc_traceback.tb_lineno, unraisable.err_msg.split(" <")[0])


sys.unraisablehook = hook
bad = Bad()
del bad
print("the program goes on")
numbers = [Bad() for _ in range(2)]
numbers.clear()
sys.unraisablehook = sys.__unraisablehook__
print(sys.unraisablehook is sys.__unraisablehook__)

# Exceptions in __del__ go to sys.unraisablehook and stop nothing
import sys


def hook(unraisable):
    print("unraisable:", unraisable.exc_type.__name__, unraisable.exc_value)
    print("  ", unraisable.err_msg.partition(" at ")[0], unraisable.object)
    print("  traceback:", unraisable.exc_traceback.tb_frame.f_code.co_name)


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        raise ValueError(f"while deleting {self.name}")


sys.unraisablehook = hook
first = Noisy("first")
del first
second = Noisy("second")
second = None
print("still running")
sys.unraisablehook = sys.__unraisablehook__

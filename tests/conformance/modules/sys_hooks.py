# Hooks of the interpreter: displayhook, excepthook, unraisablehook and redirected streams.
import io
import sys

sys.displayhook(None)
sys.displayhook([1, 2])
import builtins

print(builtins._)
captured = io.StringIO()
sys.stdout = captured
print("hidden")
sys.stdout.write("also hidden\n")
sys.stdout = sys.__stdout__
print(captured.getvalue().split("\n"))

sys.stderr = io.StringIO()
try:
    int("x")
except ValueError:
    sys.excepthook(*sys.exc_info())
print(sys.stderr.getvalue().splitlines()[-1])


def hook(unraisable):
    print("unraisable:", unraisable.exc_type.__name__, unraisable.exc_value, unraisable.err_msg is None)


sys.unraisablehook = hook


class Careless:
    def __del__(self):
        raise RuntimeError("in __del__")


careless = Careless()
del careless
sys.excepthook = lambda kind, value, trace: print("my hook:", kind.__name__, value)
sys.excepthook(ValueError, ValueError("by hand"), None)

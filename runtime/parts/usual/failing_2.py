"""What can fail: attributes, imports, code, calls."""

import sys

for action in (lambda: exec("assert 0, ('a', 1)"), lambda: exec("x = 1\n  y"), lambda: eval("1 +"), lambda: exec("del nothing"), lambda: sys.exit(3), lambda: exit(), lambda: exec("raise KeyboardInterrupt"), lambda: exec("raise StopIteration(5)"), lambda: ExceptionGroup("x", []), lambda: ExceptionGroup("x", [1]), lambda: BaseExceptionGroup("x", [SystemExit()]), lambda: UnicodeDecodeError("a", b"b", 0, 1, "c"), lambda: exec("raise UnicodeError")):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "name", None), error.args[:1])

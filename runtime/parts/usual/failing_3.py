"""What can fail: attributes, imports, code, calls."""

import types

for action in (lambda: eval("x = 1"), lambda: eval(5), lambda: exec(5), lambda: eval("a", {"__builtins__": {}}), lambda: vars(5), lambda: dir(1, 2), lambda: globals(1), lambda: getattr(1, 5), lambda: getattr(1, "x"), lambda: hasattr(1, 2), lambda: __import__(5), lambda: input(1, 2), lambda: types.CodeType(1)):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "name", None), error.args[:1])

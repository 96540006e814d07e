"""What can fail: attributes, imports, code, calls."""

import sys
import types
import weakref

for action in (lambda: weakref.ref(5), lambda: sys._getframe(99), lambda: breakpoint, lambda: memoryview(5), lambda: object.__new__(5), lambda: iter(int, 1, 2), lambda: types.SimpleNamespace(a=1).b, lambda: sys.intern(5), lambda: NotImplemented + 1, lambda: bool(NotImplemented), lambda: type(None)(1)):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "name", None), error.args[:1])

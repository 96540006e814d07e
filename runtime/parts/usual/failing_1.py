"""What can fail: attributes, imports, code, calls."""

import importlib
import sys

for action in (lambda: None.x, lambda: [].appendd, lambda: prnt, lambda: "".uper(), lambda: importlib.import_module("none.x"), lambda: exec("from os import nope"), lambda: exec("import sys.nope"), lambda: exec("from . import x"), lambda: exec("raise 5"), lambda: exec("raise ValueError from 5"), lambda: exec("raise"), lambda: exec("raise KeyError"), lambda: exec("try: 1/0\nexcept 5: pass")):
    try:
        print(action())
    except BaseException as error:
        print(type(error).__name__, error, getattr(error, "name", None), error.args[:1])

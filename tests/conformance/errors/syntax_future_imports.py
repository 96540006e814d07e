# __future__ imports: unknown names, too late, and braces
def show(source):
    try:
        compile(source, "<lesson>", "exec")
    except SyntaxError as error:
        print(f"{type(error).__name__}: {error.msg}")
        line = error.text and error.text.rstrip("\n")
        print("   ", error.lineno, error.offset, error.end_lineno, error.end_offset, repr(line))
    else:
        print("no error:", repr(source))

show("from __future__ import annotations")
show("'''Docstring.'''\nfrom __future__ import division")
show("x = 1\nfrom __future__ import annotations")
show("import os\nfrom __future__ import annotations")
show("'a'\n'b'\nfrom __future__ import annotations")
show("from __future__ import time_travel")
show("from __future__ import braces")
show("from __future__ import annotations, no_such_thing")
show("from __future__ import *")
show("def f():\n    from __future__ import annotations")
show("from __future__ import barry_as_FLUFL\nx = 1 <> 2")
show("from __future__ import barry_as_FLUFL\nx = 1 != 2")

# Two modules that import each other: what works and the error texts.
from pathlib import Path

Path("hen.py").write_text("import egg\nNAME = 'hen'\ndef lays():\n    return egg.NAME\n")
Path("egg.py").write_text("import hen\nNAME = 'egg'\ndef becomes():\n    return hen.NAME\n")
Path("first.py").write_text("from second import b\na = 1\n")
Path("second.py").write_text("from first import a\nb = 2\n")
Path("left.py").write_text("import right\nx = 1\n")
Path("right.py").write_text("import left\ny = left.x\n")
Path("selfish.py").write_text("import selfish\nprint(selfish.later)\nlater = 1\n")
Path("later.py").write_text("def late():\n    from late_user import value\n    return value\n")
Path("late_user.py").write_text("from later import late\nvalue = 'late enough'\n")

import egg
import hen

print(hen.lays(), egg.becomes())
try:
    import first
except ImportError as error:
    print(error)
    print(error.name, error.path)
try:
    import left
except AttributeError as error:
    print(error)

import sys

print([name for name in ("hen", "first", "second", "left", "right") if name in sys.modules])
try:
    import selfish
except AttributeError as error:
    print(error)
from late_user import late

print(late())

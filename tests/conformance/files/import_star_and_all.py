# What "from module import *" brings in, with and without __all__.
from pathlib import Path

Path("plain.py").write_text("import math\npublic = 1\n_private = 2\n__dunder__ = 3\ndef helper(): pass\n")
Path("listed.py").write_text("__all__ = ['a', '_b']\na = 1\n_b = 2\nc = 3\n")
Path("wrong.py").write_text("__all__ = ['a', 'missing']\na = 1\n")
Path("odd.py").write_text("__all__ = ['a', 5]\na = 1\n")
Path("pkg").mkdir()
Path("pkg/__init__.py").write_text("__all__ = ['sub', 'value']\nvalue = 7\n")
Path("pkg/sub.py").write_text("print('sub imported by the star')\n")

for name in ("plain", "listed", "wrong", "odd", "pkg", "nowhere"):
    space = {}
    try:
        exec(f"from {name} import *", space)
    except (AttributeError, ImportError, TypeError) as error:
        print(name, type(error).__name__ + ":", error)
    else:
        print(name, sorted(key for key in space if key != "__builtins__"))
try:
    exec("def f():\n    from plain import *")
except SyntaxError as error:
    print(error.msg)
from listed import c

print(c)

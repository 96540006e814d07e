# A syntax error in an imported module: the traceback points at the place.
from pathlib import Path

Path("typo.py").write_text("def area(w, h):\n    return w * h\n\nprint(area(2, 3)\n")
print("before the import")
import typo

print("never printed")

# A module that fails while it is imported: both files are in the traceback.
from pathlib import Path

Path("outer.py").write_text("import inner\nvalue = 1\n")
Path("inner.py").write_text("import math\nfrom outer import value\n")
print("before the import")
import outer

print("never printed either")

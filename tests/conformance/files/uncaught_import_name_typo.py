# Importing a misspelt name: the traceback suggests the name that was meant.
from pathlib import Path

Path("tools.py").write_text("hammer = 1\nscrewdriver = 2\n")
print("before the import")
from tools import hamer

print("never printed", hamer)

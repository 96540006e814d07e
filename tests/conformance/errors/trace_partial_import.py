# Two modules that import each other
from pathlib import Path

Path("first.py").write_text("from second import b\n\na = 1\n")
Path("second.py").write_text("from first import a\n\nb = 2\n")
import first

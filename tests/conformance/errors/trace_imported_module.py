# The traceback of an error in an imported module names the module's file and line
from pathlib import Path

Path("settings.py").write_text("""\
import os


def load(name):
    return {"port": 80}[name]


DEFAULT = load("port")
FALLBACK = load("host")
""")

print("importing")
import settings

print(settings.DEFAULT)

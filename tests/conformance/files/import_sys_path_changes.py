# Where modules are looked for: sys.path, its order, and caches.
import importlib
import importlib.util
import sys
from pathlib import Path

for folder in ("one", "two"):
    Path(folder).mkdir()
    Path(folder, "where.py").write_text(f"place = {folder!r}\n")
Path("two/only_two.py").write_text("x = 2\n")

print(sys.path[0], isinstance(sys.path, list))
sys.path.insert(0, "/home/learner/two")
import where

print(where.place, where.__file__)
sys.path.insert(0, "/home/learner/one")
import where

print(where.place)
del sys.modules["where"]
import where
import only_two

print(where.place, only_two.x)
del sys.path[:2]
print(importlib.util.find_spec("never_there"), importlib.util.find_spec("where").name)
Path("late.py").write_text("print('found late')\n")
importlib.invalidate_caches()
import late

Path("json.py").write_text("mine = True\n")
sys.modules.pop("json", None)
importlib.invalidate_caches()
import json

print(json.mine, json.__file__)

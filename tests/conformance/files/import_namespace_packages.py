# Folders without __init__.py are namespace packages; several places can share one.
import sys
from pathlib import Path

for place, module in (("left", "a"), ("right", "b")):
    folder = Path(place, "shared", "deep")
    folder.mkdir(parents=True)
    (folder / f"{module}.py").write_text(f"name = '{module} in {place}'\n")
Path("left/solid").mkdir()
Path("right/solid").mkdir()
Path("right/solid/__init__.py").write_text("kind = 'regular'\n")
sys.path += ["/home/learner/left", "/home/learner/right"]

import shared
import shared.deep.a
from shared.deep import b

print(shared.deep.a.name, "+", b.name)
print(shared.__file__ if hasattr(shared, "__file__") else "no file", len(shared.__path__))
print(shared.__spec__.origin, list(shared.__path__))
print(b.__package__, b.__name__)
try:
    import shared.deep.c
except ModuleNotFoundError as error:
    print(error)
try:
    from shared import nothing
except ImportError as error:
    print(error)

import solid

print(solid.kind, solid.__file__)

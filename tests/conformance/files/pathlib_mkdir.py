# Making and removing folders with pathlib.
from pathlib import Path

p = Path("one/two/three")
for options in ({}, {"parents": True}, {"parents": True}, {"exist_ok": True}, {"parents": True, "exist_ok": True}):
    try:
        p.mkdir(**options)
        print(options, "made", p.is_dir())
    except OSError as error:
        print(options, type(error).__name__, error)

Path("file").write_text("")
for target in (Path("file"), Path("file/below")):
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        print(type(error).__name__, error)

try:
    Path("one").rmdir()
except OSError as error:
    print(type(error).__name__, error)
p.rmdir()
print(p.exists(), p.parent.exists(), list(p.parent.iterdir()))
try:
    p.rmdir()
except OSError as error:
    print(error)
try:
    list(Path("file").iterdir())
except NotADirectoryError as error:
    print(error)

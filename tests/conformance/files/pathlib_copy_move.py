# Path.copy, copy_into, move and move_into, new in Python 3.14.
from pathlib import Path

source = Path("source.txt")
source.write_text("content")
folder = Path("folder")
folder.mkdir()

print(repr(source.copy("copy.txt")), Path("copy.txt").read_text(), source.exists())
print(source.copy_into(folder), (folder / "source.txt").read_text())
print(Path("copy.txt").move("moved.txt"), Path("copy.txt").exists())
print(Path("moved.txt").move_into(folder), sorted(folder.iterdir()))

tree = folder.copy("second")
print(tree, sorted(path.name for path in tree.iterdir()))
print(tree.move_into(folder), sorted(path.name for path in folder.iterdir()))
source.write_text("changed")
source.copy(folder / "source.txt")
print((folder / "source.txt").read_text())
try:
    source.copy("missing/x.txt")
except FileNotFoundError as error:
    print(type(error).__name__, error.errno)
try:
    source.copy(source)
except OSError as error:
    print(error)

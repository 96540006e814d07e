# Moving, replacing and deleting files with pathlib.
from pathlib import Path

a, b, folder = Path("a.txt"), Path("b.txt"), Path("folder")
a.write_text("A")
b.write_text("B")
folder.mkdir()

print(repr(a.rename("c.txt")), a.exists(), Path("c.txt").read_text())
print(repr(Path("c.txt").replace(b)), b.read_text(), Path("c.txt").exists())
print(b.rename(folder / b.name), sorted(folder.iterdir()))
folder.rename("moved")
print(Path("moved/b.txt").read_text())

for attempt in (
    lambda: a.rename("z.txt"),
    lambda: a.unlink(),
    lambda: Path("moved").rmdir(),
):
    try:
        attempt()
    except OSError as error:
        print(type(error).__name__, error)
print(a.unlink(missing_ok=True))
Path("moved/b.txt").unlink()
Path("moved").rmdir()
print(sorted(path.name for path in Path().iterdir() if path.name != "main.py"))

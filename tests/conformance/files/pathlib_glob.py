# Finding files with Path.glob and Path.rglob.
from pathlib import Path

root = Path("tree")
for name in ("a.txt", "b.py", "sub/c.txt", "sub/deep/d.txt", "sub/deep/E.TXT", ".hidden.txt", "x1.md", "x2.md"):
    path = root / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()


def show(paths):
    print(sorted(path.relative_to(root).as_posix() for path in paths))


show(root.glob("*"))
show(root.glob("*.txt"))
show(root.glob("*/*.txt"))
show(root.glob("**/*.txt"))
show(root.rglob("*.txt"))
show(root.rglob("*.TXT", case_sensitive=False))
show(root.glob("x[12].md"))
show(root.glob("x[!1].md"))
show(root.glob("?.??"))
show(root.glob("**"))
show(root.glob("**/"))
show(root.rglob("deep"))
show(root.glob("nothing*"))
show(path for path in root.iterdir() if path.is_dir())
for pattern in ("", "/absolute"):
    try:
        list(root.glob(pattern))
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
print(list(Path("missing").glob("*")))

# Path.walk visits a tree from the top or from the bottom.
from pathlib import Path

root = Path("garden")
for name in ("roses/red.txt", "roses/white.txt", "trees/oak/leaf.txt", "gate.txt"):
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(name)

for folder, folders, files in sorted(root.walk()):
    print(folder, sorted(folders), sorted(files))

print([folder.name for folder, _, _ in root.walk(top_down=False)][-1])

for folder, folders, files in root.walk():
    if "trees" in folders:
        folders.remove("trees")
    folders.sort()
    print("pruned:", folder, folders)

print(sum(len((folder / name).read_text()) for folder, _, files in root.walk() for name in files))
print(list(Path("missing").walk()))
problems = []
list(Path("missing").walk(on_error=problems.append))
print(problems)

for folder, folders, files in root.walk(top_down=False):
    for name in files:
        (folder / name).unlink()
    for name in folders:
        (folder / name).rmdir()
print(list(root.iterdir()))

# os.walk goes through a tree of folders, and lets the caller prune it.
import os

for path in ("top/b/two.txt", "top/a/one.txt", "top/a/deep/three.txt", "top/zero.txt"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(path)

for folder, folders, files in os.walk("top"):
    folders.sort()
    print(folder, folders, files)

print([folder for folder, folders, files in os.walk("top", topdown=False)][-1])

for folder, folders, files in os.walk("top"):
    folders[:] = [name for name in sorted(folders) if name != "a"]
    print("without a:", folder)

size = 0
for folder, _, files in os.walk("top"):
    size += sum(os.path.getsize(os.path.join(folder, name)) for name in files)
print(size)
print(list(os.walk("missing")))
seen = []
list(os.walk("missing", onerror=seen.append))
print(seen[0].filename, type(seen[0]).__name__)

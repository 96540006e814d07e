# Copying a whole tree, with patterns to leave out, and removing it.
import os
import shutil

for path in ("src/a.py", "src/b.txt", "src/pkg/c.py", "src/pkg/c.pyc", "src/cache/x"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as f:
        f.write(path)


def tree(top):
    return sorted(os.path.join(folder, name) for folder, _, files in os.walk(top) for name in files)


print(shutil.copytree("src", "copy"), tree("copy"))
shutil.copytree("src", "clean", ignore=shutil.ignore_patterns("*.pyc", "cache"))
print(tree("clean"))
try:
    shutil.copytree("src", "copy")
except FileExistsError as error:
    print(error)
print(shutil.copytree("clean", "copy", dirs_exist_ok=True), len(tree("copy")))

shutil.rmtree("copy")
print(os.path.exists("copy"))
for target in ("copy", "src/a.py"):
    try:
        shutil.rmtree(target)
    except OSError as error:
        print(type(error).__name__, error.filename)
print(shutil.rmtree("copy", ignore_errors=True))
problems = []
shutil.rmtree("gone", onexc=lambda function, path, error: problems.append((path, type(error).__name__)))
print(problems)

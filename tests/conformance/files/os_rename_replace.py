# Renaming files and folders, over existing ones and into places that do not exist.
import os


def put(path, text):
    with open(path, "w") as f:
        f.write(text)


def get(path):
    with open(path) as f:
        return f.read()


put("a", "A")
put("b", "B")
os.mkdir("d")
os.mkdir("full")
put("full/x", "X")

os.rename("a", "b")
print(os.path.exists("a"), get("b"))
os.rename("b", "d/b")
os.replace("d/b", "c")
print(get("c"), os.listdir("d"))
os.rename("full", "d")
print(os.listdir("d"), os.path.exists("full"))
os.mkdir("e")
for source, target in (("zz", "y"), ("c", "none/c"), ("c", "e"), ("e", "c"), ("e", "d")):
    try:
        os.rename(source, target)
        print(source, target, "done")
    except OSError as error:
        print(type(error).__name__, error)
os.rename("c", "c")
os.remove("c")
print(sorted(name for name in os.listdir() if name != "main.py"))

# shutil.move, which and make_archive/unpack_archive.
import os
import shutil

os.makedirs("in/sub")
os.mkdir("box")
for name in ("in/one.txt", "in/sub/two.txt"):
    with open(name, "w") as f:
        f.write(name)

print(shutil.move("in/one.txt", "renamed.txt"), os.path.exists("in/one.txt"))
print(shutil.move("renamed.txt", "box"), os.listdir("box"))
print(shutil.move("in", "box"), sorted(os.listdir("box")), os.listdir("box/in/sub"))
with open("one.txt", "w") as f:
    f.write("again")
for source, target in (("gone.txt", "x"), ("box", "box/in"), ("box/in", "box")):
    try:
        shutil.move(source, target)
    except OSError as error:
        print(type(error).__name__, error)

for kind in ("zip", "gztar", "tar"):
    name = shutil.make_archive("backup", kind, "box")
    shutil.unpack_archive(name, "out_" + kind)
    print(os.path.basename(name), sorted(os.listdir("out_" + kind)), open(f"out_{kind}/in/sub/two.txt").read())
try:
    shutil.make_archive("x", "nokind", "box")
except ValueError as error:
    print(error)
print(shutil.which("no-such-program-anywhere"))

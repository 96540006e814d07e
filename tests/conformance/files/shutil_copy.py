# shutil's ways to copy one file.
import io
import os
import shutil

with open("a.txt", "w") as f:
    f.write("content of a")
os.mkdir("folder")

print(shutil.copy("a.txt", "b.txt"), open("b.txt").read())
print(shutil.copy("a.txt", "folder"), open("folder/a.txt").read())
print(shutil.copyfile("a.txt", "c.txt"), shutil.copy2("a.txt", "d.txt"))
print(sorted(os.listdir("folder")), os.path.getsize("d.txt"))

out = io.StringIO()
with open("a.txt") as f:
    shutil.copyfileobj(f, out, 4)
print(out.getvalue())
for call, source, target in (
    (shutil.copyfile, "a.txt", "a.txt"),
    (shutil.copyfile, "gone", "x"),
    (shutil.copyfile, "a.txt", "folder"),
    (shutil.copyfile, "folder", "x"),
    (shutil.copy, "a.txt", "nowhere/x"),
):
    try:
        call(source, target)
    except OSError as error:
        print(type(error).__name__, error)
print(issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError))

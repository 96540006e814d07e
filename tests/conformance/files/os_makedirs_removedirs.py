# Making and removing whole chains of folders.
import os

os.makedirs("p/q/r")
print(os.path.isdir("p/q/r"))
try:
    os.makedirs("p/q/r")
except FileExistsError as error:
    print(error)
print(os.makedirs("p/q/r", exist_ok=True))
os.mkdir("p/side")

os.removedirs("p/q/r")
print(os.path.exists("p/q"), os.listdir("p"))
try:
    os.removedirs("p")
except OSError as error:
    print(type(error).__name__, error)
os.removedirs("p/side")
print(os.path.exists("p"))

open("file", "w").close()
for make in (os.mkdir, os.makedirs):
    try:
        make("file/inner")
    except OSError as error:
        print(make.__name__, type(error).__name__, error)
try:
    os.makedirs("file", exist_ok=True)
except FileExistsError as error:
    print(error)
os.renames("file", "n1/n2/file")
print(os.path.exists("n1/n2/file"))

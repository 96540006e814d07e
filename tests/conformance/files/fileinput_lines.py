# fileinput runs through the lines of several files, and can edit them in place.
import fileinput
import os

for name, text in (("a.txt", "one\ntwo\n"), ("b.txt", "three\nfour")):
    with open(name, "w") as f:
        f.write(text)

with fileinput.input(files=("a.txt", "b.txt")) as lines:
    for line in lines:
        print(lines.filename(), lines.lineno(), lines.filelineno(), lines.isfirstline(), repr(line))
        if line.startswith("one"):
            lines.nextfile()

with fileinput.input("a.txt", inplace=True, backup=".bak") as lines:
    for line in lines:
        print(line.upper(), end="")
print(open("a.txt").read(), open("a.txt.bak").read(), sep="")

with fileinput.FileInput(["b.txt"], mode="rb") as lines:
    print(list(lines))
with fileinput.input(["b.txt"], encoding="utf-8") as lines:
    print(lines.readline(), fileinput.filename(), fileinput.lineno())
try:
    with fileinput.input("missing.txt") as lines:
        next(lines)
except FileNotFoundError as error:
    print(error)
fileinput.close()
try:
    fileinput.lineno()
except RuntimeError as error:
    print(error)
print(sorted(name for name in os.listdir() if name.startswith("a")))

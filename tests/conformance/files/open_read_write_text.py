# Writing a text file with "w", reading it back with "r", and what each mode allows.
lines = ["first\n", "second\n", "third\n"]
with open("notes.txt", "w") as f:
    print(f.mode, f.name, f.readable(), f.writable(), f.seekable())
    print(f.write("zero\n"))
    print(f.writelines(lines))

with open("notes.txt") as f:
    print(f.mode, f.readable(), f.writable())
    print(repr(f.read()))
    print(repr(f.read()))

with open("notes.txt", "r") as f:
    print(repr(f.read(3)), repr(f.read(4)), repr(f.read(0)), repr(f.read(-1)))

with open("notes.txt", "wt") as f:
    print("after reopening with w:", f.tell())
print(repr(open("notes.txt").read()))

with open("notes.txt", "w") as f:
    print("a", 1, None, sep="|", end="!\n", file=f)
    print("b", file=f)
with open("notes.txt") as f:
    print(f.readlines())

# Mode "x" creates a file and refuses one that exists already.
import os

with open("once.txt", "x") as f:
    f.write("only once")
print(open("once.txt").read())

try:
    open("once.txt", "x")
except FileExistsError as error:
    print(type(error).__name__, error.errno, error.strerror, error.filename)
    print(error)

with open("both.bin", "x+b") as f:
    f.write(b"abc")
    f.seek(0)
    print(f.mode, f.read())

try:
    open("both.bin", "xb")
except OSError as error:
    print(isinstance(error, FileExistsError), error)
print(sorted(name for name in os.listdir() if name != "main.py"))

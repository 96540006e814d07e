# print() with file=, flush=, sep= and end= to files and to objects that only have write().
import contextlib
import io
import sys


class Collector:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


collector = Collector()
print("a", 2, [3], sep="-", file=collector)
print(file=collector)
print(collector.parts)

with open("out.txt", "w") as f:
    print("flushed", file=f, flush=True)
    print(repr(open("out.txt").read()))
    with contextlib.redirect_stdout(f):
        print("redirected")
        sys.stdout.write("written\n")
print(open("out.txt").read().splitlines())

buffer = io.StringIO()
print(*range(4), sep=", ", end=".\n", file=buffer)
print(buffer.getvalue(), end="")
try:
    print("x", sep=1)
except TypeError as error:
    print(error)
try:
    print("x", file=object())
except AttributeError as error:
    print(error)

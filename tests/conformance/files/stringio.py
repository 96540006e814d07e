# io.StringIO is a text file in memory, with its own newline rules.
import io

s = io.StringIO("first\nsecond\n")
print(repr(s.readline()), s.tell(), repr(s.read()))
print(s.write("third"), repr(s.getvalue()))
s.seek(0)
s.write("FIRST")
print(repr(s.getvalue()), repr(s.readline()))
print(s.truncate(3), repr(s.getvalue()))
s.seek(5)
s.write("x")
print(repr(s.getvalue()))

print(repr(io.StringIO("a\r\nb\rc\n").read()))
print(repr(io.StringIO("a\r\nb\rc\n", newline=None).read()))
print(io.StringIO("a\r\nb\rc\n", newline="").readlines())
out = io.StringIO(newline="\r\n")
print("x", "y", file=out)
print(repr(out.getvalue()), repr(io.StringIO("seed").getvalue()))
for offset, whence in ((1, 1), (-1, 2), (-1, 0)):
    try:
        s.seek(offset, whence)
    except (OSError, ValueError) as error:
        print(type(error).__name__, error)
print([line.strip() for line in io.StringIO("p\nq\n")])
s.close()
try:
    s.read()
except ValueError as error:
    print(error)

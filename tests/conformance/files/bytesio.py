# io.BytesIO is a binary file in memory.
import io

b = io.BytesIO(b"line one\nline two\n")
print(b.readline(), b.tell(), b.read(4), b.getvalue())
print(b.seek(0, 2), b.write(b"end"), b.getvalue())
b.seek(5)
b.write(b"ONE")
print(b.getvalue(), b.read())

view = b.getbuffer()
view[:4] = b"LINE"
print(b.getvalue()[:8], len(view), view.nbytes)
try:
    b.truncate(0)
except BufferError as error:
    print(error)
view.release()
print(b.truncate(4), b.getvalue())
b.seek(6)
b.write(b"x")
print(b.getvalue())
print(b.seekable(), b.readable(), b.writable(), b.isatty())
print(list(io.BytesIO(b"a\nb\nc")), io.BytesIO(b"a\nb").readlines())
with b:
    pass
try:
    b.getvalue()
except ValueError as error:
    print(error)

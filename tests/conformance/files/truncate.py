# truncate() cuts a file, lengthens it with zeros and leaves the position alone.
import io
import os

with open("t.bin", "w+b") as f:
    f.write(b"0123456789")
    print(f.truncate(6), f.tell())
    f.seek(0)
    print(f.read())
    f.seek(2)
    print(f.truncate(), f.tell(), os.path.getsize("t.bin"))
    print(f.truncate(5))
    f.seek(0)
    print(f.read())

with open("t.txt", "w+") as f:
    f.write("hello world")
    f.seek(5)
    print(f.truncate())
    f.seek(0)
    print(f.read())

os.truncate("t.txt", 3)
print(open("t.txt").read())

with open("t.txt") as f:
    try:
        f.truncate(1)
    except io.UnsupportedOperation as error:
        print(error)
memory = io.BytesIO(b"abcdef")
print(memory.truncate(2), memory.getvalue())

# The buffering argument: none, by lines, a chosen size; and when the bytes reach the file.
import os


def size():
    return os.path.getsize("out.bin")


with open("out.bin", "wb", buffering=0) as f:
    print(type(f).__name__, f.write(b"abc"), size())

with open("out.bin", "wb") as f:
    f.write(b"abc")
    print(type(f).__name__, type(f.raw).__name__, size())
    f.flush()
    print("after flush", size())

with open("out.bin", "wb", buffering=8) as f:
    f.write(b"12345")
    print("five of eight", size())
    f.write(b"67890")
    print("ten of eight:", size() >= 5)

with open("out.bin", "w", buffering=1) as f:
    print(f.line_buffering)
    f.write("no line break yet")
    print(size())
    f.write(" and now\n")
    print(size())

with open("out.bin", "w") as f:
    f.write("kept\n")
    print(f.line_buffering, size())
print(size())

# Moving about in a binary file from the start, the position and the end.
import io
import os

with open("digits.bin", "wb+") as f:
    f.write(bytes(range(48, 58)))
    print(f.tell())
    print(f.seek(0), f.read(3), f.tell())
    print(f.seek(2, os.SEEK_CUR), f.read(1))
    print(f.seek(-2, io.SEEK_END), f.read())
    print(f.seek(100), f.read(), f.tell())
    f.write(b"!")
    print(f.seek(0, 2))
    f.seek(9)
    print(f.read(4))

with open("digits.bin", "rb") as f:
    for offset, whence in ((-1, 0), (-200, 1), (-200, 2), (0, 5)):
        try:
            print(f.seek(offset, whence))
        except (OSError, ValueError) as error:
            print(type(error).__name__, error)
    print(f.tell())
    print(f.read1(4), f.peek(2)[:2], f.tell())

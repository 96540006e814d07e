# Compressed files of three kinds, in text and in binary.
import bz2
import gzip
import lzma

text = "the same line again\n" * 200
for module in (gzip, bz2, lzma):
    name = "t." + module.__name__
    with module.open(name, "wt", encoding="utf-8") as f:
        f.write(text)
    with open(name, "rb") as f:
        packed = f.read()
    with module.open(name, "rt", encoding="utf-8") as f:
        first = f.readline()
        print(module.__name__, repr(first), len(packed) < 200, packed[:2], f.read() == text[len(first) :])
    with module.open(name, "ab") as f:
        f.write(b"appended")
    with module.open(name) as f:
        f.seek(-8, 2)
        print(f.read(), f.tell(), f.seek(4), f.read(4))
    print(module.decompress(module.compress(b"bytes")))

with open("bad", "wb") as f:
    f.write(b"not compressed at all")
for module in (gzip, bz2, lzma):
    try:
        module.open("bad").read()
    except (OSError, lzma.LZMAError) as error:
        print(type(error).__name__, error)
try:
    gzip.decompress(gzip.compress(b"cut" * 100)[:-4])
except EOFError as error:
    print(error)
print(gzip.compress(b"x", mtime=0)[:4], gzip.open("t.gzip").readlines()[0])

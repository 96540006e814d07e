# What a file object tells about itself: name, mode, encoding, layers.
import io

with open("about.txt", "w", encoding="utf-8") as f:
    f.write("x")
    print(f)
    print(f.name, f.mode, f.encoding, f.errors, f.newlines, f.isatty())
    print(type(f.buffer).__name__, type(f.buffer.raw).__name__)
    print(f.buffer.mode, f.buffer.raw.mode, f.buffer.name)
    print(isinstance(f.fileno(), int), f.fileno() > 2, f.closed)

with open("about.txt", "rb") as f:
    print(f)
    print(f.mode, f.name, f.raw.closefd, f.raw.readable(), f.raw.writable())
    print([cls.__name__ for cls in type(f).__mro__])

for mode in ("r", "w", "rb", "wb", "r+b"):
    with open("about.txt", mode) as f:
        print(mode, type(f).__name__, isinstance(f, io.IOBase), isinstance(f, io.TextIOBase))
with open(b"about.txt") as f:
    print(f.name)
with open("about.txt") as f:
    with open(f.fileno(), closefd=False) as twin:
        print(twin.name == f.fileno(), twin.closed)
    print(f.closed)

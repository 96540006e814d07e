# Text files only seek to positions that tell() gave, to the start and to the end.
import io

with open("poem.txt", "w", encoding="utf-8") as f:
    f.write("rosé\nblau\ngrün\n")

with open("poem.txt", encoding="utf-8") as f:
    print(repr(f.readline()))
    place = f.tell()
    print(place, repr(f.readline()))
    f.seek(place)
    print(repr(f.read()))
    print(f.seek(0), repr(f.read(4)), f.tell())
    print(f.seek(0, io.SEEK_END), repr(f.read()))
    for offset, whence in ((1, io.SEEK_CUR), (-1, io.SEEK_END), (-1, io.SEEK_SET), (0, 7)):
        try:
            f.seek(offset, whence)
        except (ValueError, io.UnsupportedOperation) as error:
            print(type(error).__name__, error)
    f.seek(0)
    next(f)
    try:
        f.tell()
    except OSError as error:
        print(type(error).__name__, error)

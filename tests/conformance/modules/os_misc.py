# Small things of the os module that behave the same everywhere.
import os
from pathlib import Path

print(os.name, os.sep, os.linesep == "\n", os.curdir, os.devnull, os.extsep)
print(os.fspath("a"), os.fspath(b"a"), os.fspath(Path("a/b")), os.fsencode("é"), os.fsdecode(b"\xc3\xa9"))
print(len(os.urandom(8)), type(os.urandom(1)).__name__, os.urandom(16) != os.urandom(16), os.urandom(0))
print(isinstance(os.cpu_count(), int), isinstance(os.getpid(), int), os.strerror(2), os.error is OSError)


class Place:
    def __fspath__(self):
        return "main.py"


print(os.path.exists(Place()), os.path.basename(Place()), open(Place()).readline().startswith("#"))
with open(os.devnull, "w") as f:
    print(f.write("swallowed"))
print(open(os.devnull).read() == "", isinstance(Place(), os.PathLike), isinstance("x", os.PathLike))
for wrong in (5, None, Exception):
    try:
        os.fspath(wrong)
    except TypeError as error:
        print(error)
print(os.stat("main.py").st_size == os.path.getsize("main.py"), os.access("main.py", os.R_OK), os.access("gone", os.F_OK))
result = os.stat_result(range(10))
print(result.st_mode, result.st_size, result[9], os.F_OK, os.R_OK, os.W_OK, os.X_OK)
print(os.get_terminal_size.__name__, os.getenv("COLUMNS_NOT_SET"), os.cpu_count() >= 1)

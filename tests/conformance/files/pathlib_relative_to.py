# Relative paths between paths, with and without walking up.
from pathlib import Path, PurePosixPath

p = PurePosixPath("/home/learner/project/src/main.py")
print(p.relative_to("/home/learner"))
print(p.relative_to("/home/learner/project/src/main.py"))
print(p.is_relative_to("/home"), p.is_relative_to("/usr"), p.is_relative_to("/hom"))
print(p.relative_to("/home/learner/other", walk_up=True))
for base in ("/usr", "home", "/home/learner/project/tests"):
    try:
        print(p.relative_to(base))
    except ValueError as error:
        print(error)
try:
    p.relative_to("/home/../x", walk_up=True)
except ValueError as error:
    print(error)

Path("a/b").mkdir(parents=True)
print(Path("a/../a/b").resolve(), Path("a/../x").absolute())
print(Path("nothing/../here").resolve().relative_to(Path.cwd()))
try:
    Path("nothing").resolve(strict=True)
except FileNotFoundError as error:
    print(error)
print(Path("~").expanduser() == Path.home(), Path("a").samefile("./a"))

# Taking paths apart and putting them together without touching the disk.
from pathlib import Path, PurePosixPath, PureWindowsPath

p = Path("/usr") / "share" / "doc" / "readme.txt"
print(p, repr(p), p.parts)
print(p.name, p.stem, p.suffix, p.parent, p.anchor, p.root, repr(p.drive))
print([str(parent) for parent in p.parents], str(p.parents[-1]))
print(Path("a", "b", "../c"), Path("a//b/./c/"), Path(), Path("."), repr(Path("")))
print(Path("a") / "/absolute", "start" / Path("end"), Path("a").joinpath("b", "c"))
print(p.is_absolute(), Path("x").is_absolute(), Path.cwd())
print(Path("a/b") == Path("a//b"), Path("a") < Path("b"), hash(Path("a")) == hash(Path("a")))
print(p.match("*.txt"), p.match("doc/*.txt"), p.match("*.py"), p.full_match("/usr/**/*.txt"))
print(sorted([Path("b"), Path("a/c"), Path("a")]))
print(p.as_posix(), p.as_uri(), Path.from_uri("file:///srv/a%20b"))
print(PureWindowsPath("C:\\Users\\me\\file.txt").parts, PureWindowsPath("c:/A") == PureWindowsPath("C:/a"))
print(PurePosixPath("x").with_segments("y", "z"), isinstance(p, PurePosixPath))
print(f"{Path('dir') / 'file'!s:>10}|")
try:
    Path("a") / 5
except TypeError as error:
    print(error)

# Names, stems and suffixes of paths, and replacing them.
from pathlib import Path

for name in ("archive.tar.gz", ".bashrc", "noext", "trailing.", "a.b/c", "..", "x.py", ".hidden.txt"):
    p = Path(name)
    print(f"{name:15} name={p.name!r} stem={p.stem!r} suffix={p.suffix!r} suffixes={p.suffixes}")

p = Path("docs/report.txt")
print(p.with_suffix(".md"), p.with_suffix(""), p.with_name("other.csv"), p.with_stem("summary"))
print(Path("archive.tar.gz").with_suffix(".zip"), Path("noext").with_suffix(".txt"))
for attempt in (
    lambda: p.with_suffix("md"),
    lambda: p.with_name("a/b"),
    lambda: Path("/").with_name("x"),
    lambda: Path("/").with_suffix(".x"),
    lambda: p.with_name(""),
):
    try:
        print(attempt())
    except ValueError as error:
        print(error)

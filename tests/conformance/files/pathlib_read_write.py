# pathlib.Path reads and writes whole files, as text and as bytes.
from pathlib import Path

path = Path("story.txt")
print(path.write_text("Once upon a time\n"), path.read_text())
print(path.write_bytes(b"\x00\xffdata"), path.read_bytes())
print(path.write_text("naïve", encoding="latin-1"), path.read_bytes())
print(path.read_text(encoding="latin-1"))
try:
    path.read_text(encoding="utf-8")
except UnicodeDecodeError as error:
    print(error)
path.write_text("a\nb\n", newline="\r\n")
print(path.read_bytes(), repr(path.read_text()), repr(path.read_text(newline="")))

with path.open("a") as f:
    f.write("c\n")
print([line for line in path.open()])
for attempt in (lambda: path.write_text(b"x"), lambda: path.write_bytes("x")):
    try:
        attempt()
    except TypeError as error:
        print(error)
try:
    Path("missing.txt").read_text()
except FileNotFoundError as error:
    print(error.filename, error.errno)

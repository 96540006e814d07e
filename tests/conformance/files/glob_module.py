# glob.glob finds names by pattern; hidden files need to be asked for.
import glob
import os

for path in ("d/a.txt", "d/b.txt", "d/c.py", "d/.h.txt", "d/sub/e.txt", "d/sub/deep/f.txt", "d/[x].txt"):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    open(path, "w").close()


def show(pattern, **options):
    print(pattern, sorted(glob.glob(pattern, **options)))


show("d/*.txt")
show("d/*")
show("d/.*")
show("d/?.txt")
show("d/[ab].txt")
show("d/[!ab].*")
show("d/*/*.txt")
show("d/**/*.txt", recursive=True)
show("d/**/*.txt")
show("**", root_dir="d", recursive=True)
show("*.txt", root_dir="d", include_hidden=True)
show("d/" + glob.escape("[x]") + ".txt")
show("nothing/*")
print(glob.escape("a*[b]?"), glob.has_magic("a*"), glob.has_magic("a"))
print(sorted(glob.iglob("d/s*/")), type(glob.iglob("*")).__name__)
print(glob.translate("**/*.txt", recursive=True).endswith(r"\z"))

# os.path: joining, splitting, normalising and comparing path texts.
import os.path as p

print(p.join("a", "b", "c.txt"), p.join("a", "/b"), p.join("a/", ""), p.join("", "x"))
print(p.split("/a/b/c"), p.split("/a/b/"), p.split("c"), p.split("/"))
print(p.basename("/a/b.txt"), repr(p.basename("/a/")), p.dirname("/a/b.txt"), repr(p.dirname("b")))
print(p.splitext("a.tar.gz"), p.splitext(".bashrc"), p.splitext("a.b/c"), p.splitext("end."))
print(p.normpath("a//b/../c/./d"), p.normpath("/../x"), p.normpath(""), p.normpath("../a/.."))
print(p.isabs("/x"), p.isabs("x"), p.abspath("x/../y"), p.splitroot("/a/b"), p.splitdrive("/a"))
print(p.relpath("/a/b/c", "/a/d"), p.relpath("/a", "/a"), p.relpath("x/y", "x"))
print(p.commonpath(["/a/b/c", "/a/b/d"]), p.commonprefix(["/usr/lib", "/usr/local"]))
print(p.expanduser("~user_without_home"), p.expandvars("$NO_SUCH_VARIABLE/x"))
print(p.join(b"a", b"b"), p.sep, p.pardir, p.curdir, p.extsep, p.altsep, p.pathsep)

open("f.txt", "w").close()
print(p.exists("f.txt"), p.lexists("gone"), p.isfile("f.txt"), p.isdir("."), p.islink("f.txt"))
print(p.getsize("f.txt"), p.samefile("f.txt", "./f.txt"), p.realpath("./f.txt"), p.ismount("/"))
for attempt in (lambda: p.join("a", b"b"), lambda: p.commonpath(["/a", "b"]), lambda: p.getsize("gone"), lambda: p.join(1)):
    try:
        attempt()
    except (TypeError, ValueError, OSError) as error:
        print(type(error).__name__, error)

# Reading a file opened for writing, and the like, raises io.UnsupportedOperation.
import io

with open("u.txt", "w") as f:
    for name in ("read", "readline", "readlines", "__next__"):
        try:
            getattr(f, name)()
        except io.UnsupportedOperation as error:
            print("text", name, error)

with open("u.txt", "r") as f:
    for call in (lambda: f.write("x"), lambda: f.writelines(["x"]), lambda: print("x", file=f)):
        try:
            call()
        except io.UnsupportedOperation as error:
            print("text", error)

with open("u.txt", "wb") as f:
    for name in ("read", "readline", "read1"):
        try:
            print(getattr(f, name)())
        except (io.UnsupportedOperation, AttributeError) as error:
            print("binary", name, type(error).__name__, error)
with open("u.txt", "rb", buffering=0) as f:
    try:
        f.write(b"x")
    except io.UnsupportedOperation as error:
        print("raw", error)
print(io.UnsupportedOperation.__mro__[1:3])
for make in (io.StringIO, io.BytesIO):
    try:
        make().fileno()
    except io.UnsupportedOperation as error:
        print(make.__name__, error)

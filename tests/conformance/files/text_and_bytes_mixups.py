# Writing the wrong type to a file says which type was expected.
import io

with open("m.bin", "wb") as f:
    for value in ("text", 5, None):
        try:
            f.write(value)
        except TypeError as error:
            print(error)

with open("m.txt", "w") as f:
    for value in (b"bytes", 5, None, ["x"]):
        try:
            f.write(value)
        except TypeError as error:
            print(error)
    try:
        f.writelines(["ok\n", 7])
    except TypeError as error:
        print(error)
print(open("m.txt").read())

for stream, value in ((io.StringIO(), b"x"), (io.BytesIO(), "x")):
    try:
        stream.write(value)
    except TypeError as error:
        print(type(stream).__name__, error)
with open("m.txt") as f:
    try:
        f.read("3")
    except TypeError as error:
        print(error)

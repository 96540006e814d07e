# Temporary files: named, unnamed and spooled, and when they vanish.
import os
import tempfile

with tempfile.TemporaryFile("w+") as f:
    f.write("hidden")
    f.seek(0)
    print(f.read())

with tempfile.NamedTemporaryFile("w+", prefix="test_", suffix=".txt", dir=".") as f:
    name = os.path.basename(f.name)
    print(name.startswith("test_"), name.endswith(".txt"), os.path.exists(f.name))
    f.write("x")
    f.flush()
    print(open(f.name).read())
print(os.path.exists(f.name), f.closed)

with tempfile.NamedTemporaryFile(delete=False) as f:
    f.write(b"kept")
print(open(f.name, "rb").read(), f.mode)
os.remove(f.name)

with tempfile.NamedTemporaryFile(delete_on_close=False) as f:
    f.write(b"twice")
    f.close()
    print(os.path.exists(f.name), open(f.name, "rb").read())
print(os.path.exists(f.name))

fd, path = tempfile.mkstemp(text=True, dir=".")
os.write(fd, b"by descriptor")
os.close(fd)
print(open(path).read(), os.path.isabs(path))

with tempfile.SpooledTemporaryFile(max_size=8, mode="w+") as f:
    f.write("1234")
    print(f._rolled)
    f.write("567890")
    f.seek(0)
    print(f._rolled, f.read())

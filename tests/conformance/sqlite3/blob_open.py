# blobopen gives a file-like view of one BLOB: read, write, seek, slices, context manager.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (data BLOB)")
db.execute("INSERT INTO t VALUES (zeroblob(12))")
with db.blobopen("t", "data", 1) as blob:
    blob.write(b"hello, ")
    blob.write(b"world")
    print(len(blob), blob.tell())
    blob[0] = ord("H")
    blob[7:12] = b"WORLD"
    print(blob[0], blob[-1], blob[0:5], blob[::6])
    blob.seek(-5, 2)
    print(blob.read(2), blob.read(), blob.read())
    for attempt in (lambda: blob.write(b"!"), lambda: blob.seek(99), lambda: blob[50]):
        try:
            attempt()
        except (ValueError, IndexError) as error:
            print(type(error).__name__, error)
print(db.execute("SELECT data FROM t").fetchone())
with db.blobopen("t", "data", 1, readonly=True) as blob:
    try:
        blob.write(b"x")
    except sqlite3.OperationalError as error:
        print(error)
try:
    blob.read()
except sqlite3.ProgrammingError as error:
    print(error)
try:
    db.blobopen("t", "data", 2)
except sqlite3.OperationalError as error:
    print(error)

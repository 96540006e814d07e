# Opening by URI: read only, must-exist, shared memory, and the error for a file that cannot be opened.
import sqlite3

for name in ("file:absent.db?mode=ro", "file:absent.db?mode=rw", "no/such/folder/x.db"):
    try:
        sqlite3.connect(name, uri=name.startswith("file:"))
    except sqlite3.OperationalError as error:
        print(error, error.sqlite_errorname)

db = sqlite3.connect("file:made.db?mode=rwc", uri=True)
db.execute("CREATE TABLE t (x)")
db.close()
read_only = sqlite3.connect("file:made.db?mode=ro", uri=True)
print(read_only.execute("SELECT name FROM sqlite_master").fetchall())
try:
    read_only.execute("INSERT INTO t VALUES (1)")
except sqlite3.OperationalError as error:
    print(error)
read_only.close()

one = sqlite3.connect("file:common?mode=memory&cache=shared", uri=True)
two = sqlite3.connect("file:common?mode=memory&cache=shared", uri=True)
one.execute("CREATE TABLE shared (x)")
one.commit()
print(two.execute("SELECT name FROM sqlite_master").fetchall())

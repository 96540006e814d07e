# A database as bytes: serialize, a glance at the header, deserialize into another connection.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (x)")
db.executemany("INSERT INTO t VALUES (?)", [(1,), (2,)])
db.commit()
data = db.serialize()
print(type(data).__name__, data[:16], len(data) % 4096)

other = sqlite3.connect(":memory:")
other.deserialize(data)
print(other.execute("SELECT * FROM t").fetchall())
other.execute("INSERT INTO t VALUES (3)")
other.commit()
print(other.execute("SELECT count(*) FROM t").fetchone(), db.execute("SELECT count(*) FROM t").fetchone())
print(len(other.serialize()) == len(data), other.serialize() == data)

broken = sqlite3.connect(":memory:")
broken.deserialize(b"this is no database at all")
try:
    broken.execute("SELECT * FROM t")
except sqlite3.DatabaseError as error:
    print(error)

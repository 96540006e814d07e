# create_collation: an ordering of one's own for ORDER BY and for comparisons.
import sqlite3


def by_length(left, right):
    return (len(left) > len(right)) - (len(left) < len(right))


db = sqlite3.connect(":memory:")
db.create_collation("by_length", by_length)
db.create_collation("backwards", lambda a, b: (a[::-1] > b[::-1]) - (a[::-1] < b[::-1]))
db.execute("CREATE TABLE w (word TEXT)")
db.executemany("INSERT INTO w VALUES (?)", [("pear",), ("fig",), ("Banana",), ("kiwi",), ("apple",)])
for name in ("BINARY", "NOCASE", "by_length", "backwards"):
    print(name, [w for (w,) in db.execute(f"SELECT word FROM w ORDER BY word COLLATE {name}, rowid")])
print(db.execute("SELECT word FROM w WHERE word = 'four' COLLATE by_length ORDER BY word").fetchall())
print(db.execute("SELECT 'abc' = 'ABC', 'abc' = 'ABC' COLLATE NOCASE, 'a ' = 'a' COLLATE RTRIM").fetchone())
db.create_collation("by_length", None)
try:
    db.execute("SELECT word FROM w ORDER BY word COLLATE by_length")
except sqlite3.OperationalError as error:
    print(error)

# The declared type of a column nudges values towards it, but does not forbid others unless the table is STRICT.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE loose (i INTEGER, t TEXT, r REAL, n NUMERIC, b BLOB)")
for value in ("12", "1.50", "abc", 3, 4.0):
    db.execute("INSERT INTO loose VALUES (?, ?, ?, ?, ?)", [value] * 5)
for row in db.execute("SELECT * FROM loose"):
    print(row)

db.execute("CREATE TABLE strict (i INTEGER, t TEXT) STRICT")
db.execute("INSERT INTO strict VALUES ('12', 34)")
print(db.execute("SELECT * FROM strict").fetchall())
try:
    db.execute("INSERT INTO strict VALUES ('abc', 'x')")
except sqlite3.IntegrityError as error:
    print(error)

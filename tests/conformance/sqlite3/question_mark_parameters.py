# Positional parameters: question marks, numbered ones, and the errors for the wrong number of values.
import sqlite3

db = sqlite3.connect(":memory:")
print(db.execute("SELECT ?, ?, ?", (1, "two", 3.0)).fetchone())
print(db.execute("SELECT ?1, ?2, ?1", ["a", "b"]).fetchone())
print(db.execute("SELECT ?", (None,)).fetchone())
print(db.execute("SELECT ?", (b"\x00\xff",)).fetchone())
print(db.execute("SELECT ?", (True,)).fetchone())
for values in ((), (1, 2), "ab", 5):
    try:
        db.execute("SELECT ?", values)
    except (sqlite3.ProgrammingError, ValueError, TypeError) as error:
        print(type(error).__name__, error)
try:
    db.execute("SELECT ?", ({"a": 1},))
except sqlite3.ProgrammingError as error:
    print(error)

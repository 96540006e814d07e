# Exceptions carry SQLite's own code and name, and form a hierarchy under sqlite3.Error.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("PRAGMA foreign_keys = ON")
db.execute("CREATE TABLE p (id INTEGER PRIMARY KEY, u UNIQUE, n NOT NULL, c CHECK (c > 0), f REFERENCES p (id))")
db.execute("INSERT INTO p VALUES (1, 'u', 'n', 1, NULL)")
for statement in (
    "INSERT INTO p VALUES (1, 'v', 'n', 1, NULL)",
    "INSERT INTO p VALUES (2, 'u', 'n', 1, NULL)",
    "INSERT INTO p VALUES (3, 'w', NULL, 1, NULL)",
    "INSERT INTO p VALUES (4, 'x', 'n', 0, NULL)",
    "INSERT INTO p VALUES (5, 'y', 'n', 1, 99)",
    "INSERT INTO p VALUES ('text', 'z', 'n', 1, NULL)",
    "SELEC 1",
    "SELECT height FROM p",
    "SELECT * FROM p WHERE",
    "SELECT 'open",
):
    try:
        db.execute(statement)
    except sqlite3.Error as error:
        print(f"{type(error).__name__} {error.sqlite_errorname} {error.sqlite_errorcode}: {error}")
print([kind.__name__ for kind in sqlite3.IntegrityError.__mro__])
print(sqlite3.SQLITE_CONSTRAINT_UNIQUE & 0xFF == sqlite3.SQLITE_CONSTRAINT, db.IntegrityError is sqlite3.IntegrityError)

# executescript runs many statements, commits what was pending first, and takes no parameters.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE note (text)")
db.execute("INSERT INTO note VALUES ('pending')")
print("before", db.in_transaction)
cursor = db.executescript("""
    -- a comment; with a semicolon
    CREATE TABLE tag (name TEXT);
    INSERT INTO tag VALUES ('a;b');
    INSERT INTO tag VALUES ('c')
""")
print(type(cursor).__name__, "after", db.in_transaction)
db.rollback()
print(db.execute("SELECT * FROM note").fetchall(), db.execute("SELECT * FROM tag").fetchall())
try:
    db.execute("SELECT 1; SELECT 2")
except sqlite3.ProgrammingError as error:
    print(error)
try:
    db.executescript("INSERT INTO tag VALUES ('kept'); DELETE FROM missing; INSERT INTO tag VALUES ('lost');")
except sqlite3.OperationalError as error:
    print(error)
print(db.execute("SELECT * FROM tag").fetchall())
print(sqlite3.complete_statement("SELECT 1"), sqlite3.complete_statement("SELECT ';';"))

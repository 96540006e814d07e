# A deferred foreign key is checked only at COMMIT, so rows may refer to one another in a circle.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("PRAGMA foreign_keys = ON")
db.execute("""CREATE TABLE person (
    name TEXT PRIMARY KEY,
    friend TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED)""")
with db:
    db.execute("INSERT INTO person VALUES ('Ann', 'Bob')")
    print("not complained yet")
    db.execute("INSERT INTO person VALUES ('Bob', 'Ann')")
db.execute("INSERT INTO person VALUES ('Cy', 'Nobody')")
try:
    db.commit()
except sqlite3.IntegrityError as error:
    print("at commit:", error, db.in_transaction)
db.execute("UPDATE person SET friend = 'Ann' WHERE name = 'Cy'")
db.commit()
print(db.execute("SELECT * FROM person").fetchall())

# Foreign keys must be switched on; then they refuse orphans, and cascade or set NULL as declared.
import sqlite3

schema = """
    CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT);
    CREATE TABLE book (title TEXT, author_id INTEGER REFERENCES author ON DELETE CASCADE);
    CREATE TABLE award (name TEXT, author_id INTEGER REFERENCES author ON DELETE SET NULL ON UPDATE CASCADE);
    CREATE TABLE contract (author_id INTEGER REFERENCES author ON DELETE RESTRICT);
    INSERT INTO author VALUES (1, 'Ann'), (2, 'Bob');
    INSERT INTO book VALUES ('A', 1), ('B', 2);
    INSERT INTO award VALUES ('gold', 1);
    INSERT INTO contract VALUES (2);
"""
off = sqlite3.connect(":memory:")
off.executescript(schema)
off.execute("INSERT INTO book VALUES ('orphan', 99)")
print("off:", off.execute("PRAGMA foreign_keys").fetchone(), off.execute("PRAGMA foreign_key_check").fetchall())

on = sqlite3.connect(":memory:")
on.execute("PRAGMA foreign_keys = ON")
on.executescript(schema)
for statement in ("INSERT INTO book VALUES ('orphan', 99)", "DELETE FROM author WHERE id = 2", "DROP TABLE author"):
    try:
        on.execute(statement)
    except sqlite3.IntegrityError as error:
        print(error, "|", statement)
on.execute("DELETE FROM contract")
on.execute("DELETE FROM author WHERE id = 1")
print(on.execute("SELECT * FROM book").fetchall(), on.execute("SELECT * FROM award").fetchall())
print([row[2:7] for row in on.execute("PRAGMA foreign_key_list(award)")])

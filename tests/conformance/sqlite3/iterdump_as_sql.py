# iterdump gives a database as the SQL text that builds it again; filter chooses tables.
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
    CREATE TABLE book (title TEXT, author_id INTEGER REFERENCES author (id));
    CREATE INDEX book_by_title ON book (title);
    CREATE VIEW titles AS SELECT title FROM book;
    INSERT INTO author VALUES (1, 'O''Neil'), (2, 'Plain');
    INSERT INTO book VALUES ('One "two"', 1), (x'00ff', 2), (NULL, NULL), (1.5, -3);
""")
dump = list(db.iterdump())
print("\n".join(dump))
print("--- filtered")
print("\n".join(db.iterdump(filter="aut%")))

copy = sqlite3.connect(":memory:")
copy.executescript("".join(dump))
print(copy.execute("SELECT * FROM book").fetchall() == db.execute("SELECT * FROM book").fetchall())

# INSERT ... ON CONFLICT DO UPDATE and DO NOTHING: counting words in one statement.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE word (text TEXT PRIMARY KEY, seen INTEGER DEFAULT 1)")
text = "the cat saw the dog and the dog saw the cat"
db.executemany(
    "INSERT INTO word (text) VALUES (?) ON CONFLICT (text) DO UPDATE SET seen = seen + 1",
    [(word,) for word in text.split()])
print(db.execute("SELECT * FROM word ORDER BY seen DESC, text").fetchall())
print(db.execute("INSERT INTO word (text) VALUES ('cat') ON CONFLICT DO NOTHING").rowcount)
db.execute("""
    INSERT INTO word VALUES ('dog', 50), ('emu', 7)
    ON CONFLICT (text) DO UPDATE SET seen = max(seen, excluded.seen) WHERE excluded.seen > 10""")
print(db.execute("SELECT * FROM word WHERE text IN ('dog', 'emu') ORDER BY text").fetchall())
db.execute("INSERT OR REPLACE INTO word (text) VALUES ('the')")
print(db.execute("SELECT * FROM word WHERE text = 'the'").fetchone())
try:
    db.execute("INSERT INTO word VALUES ('ant', 1) ON CONFLICT (seen) DO NOTHING")
except sqlite3.OperationalError as error:
    print(error)

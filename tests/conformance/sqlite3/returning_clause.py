# RETURNING gives back the rows that an INSERT, UPDATE or DELETE touched.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE task (id INTEGER PRIMARY KEY, title TEXT, done INTEGER DEFAULT 0)")
cursor = db.execute("INSERT INTO task (title) VALUES ('wash'), ('cook'), ('rest') RETURNING id, title")
print([column[0] for column in cursor.description], cursor.fetchall())
print(db.execute("UPDATE task SET done = 1 WHERE id <> 2 RETURNING id").fetchall())
print(db.execute("DELETE FROM task WHERE done RETURNING *, upper(title) AS loud").fetchall())
cursor = db.execute("INSERT INTO task (title) VALUES ('x') RETURNING id")
print(cursor.fetchone(), cursor.lastrowid, cursor.rowcount, cursor.fetchone(), cursor.rowcount)
print(db.in_transaction)
db.commit()
print(db.execute("INSERT INTO task VALUES (2, 'again', 0) ON CONFLICT (id) DO UPDATE SET title = excluded.title "
                 "RETURNING id, title").fetchall())

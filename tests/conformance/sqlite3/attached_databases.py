# ATTACH joins tables of two files in one query; DETACH lets go.
import sqlite3

with sqlite3.connect("names.db") as names:
    names.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name)")
    names.executemany("INSERT INTO person (name) VALUES (?)", [("Ann",), ("Bob",)])
names.close()

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE score (person_id, points)")
db.executemany("INSERT INTO score VALUES (?, ?)", [(1, 5), (2, 7), (1, 3)])
db.commit()
db.execute("ATTACH DATABASE ? AS other", ("names.db",))
print([row[1] for row in db.execute("PRAGMA database_list")])
print(db.execute("""
    SELECT name, sum(points) FROM other.person JOIN main.score ON person.id = person_id
    GROUP BY name ORDER BY name""").fetchall())
db.execute("DETACH DATABASE other")
try:
    db.execute("SELECT * FROM other.person")
except sqlite3.OperationalError as error:
    print(error)
db.execute("CREATE TEMP TABLE scratch (x)")
print([row[1] for row in db.execute("PRAGMA database_list")])
print(db.execute("SELECT name FROM temp.sqlite_master").fetchall())

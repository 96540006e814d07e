# A partial index serves only queries with its condition; a unique one refuses duplicates, also partly.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE task (id INTEGER PRIMARY KEY, title TEXT, done INTEGER, owner TEXT)")
db.execute("CREATE INDEX open_tasks ON task (title) WHERE done = 0")
db.execute("CREATE UNIQUE INDEX one_open_each ON task (owner) WHERE done = 0")


def uses(index, query):
    return any(index in row[3] for row in db.execute("EXPLAIN QUERY PLAN " + query))


print(uses("open_tasks", "SELECT * FROM task WHERE done = 0 AND title = 'x'"))
print(uses("open_tasks", "SELECT * FROM task WHERE title = 'x'"))
print(uses("open_tasks", "SELECT * FROM task WHERE done = 1 AND title = 'x'"))
db.execute("INSERT INTO task VALUES (1, 'a', 0, 'Ann'), (2, 'b', 1, 'Ann'), (3, 'c', 1, 'Ann')")
try:
    db.execute("INSERT INTO task VALUES (4, 'd', 0, 'Ann')")
except sqlite3.IntegrityError as error:
    print(error)
db.execute("CREATE INDEX by_lower ON task (lower(title))")
print(uses("by_lower", "SELECT * FROM task WHERE lower(title) = 'x'"))
for row in db.execute("PRAGMA index_list(task)"):
    print(row[1:])
print([row[2] for row in db.execute("PRAGMA index_info(one_open_each)")])
try:
    db.execute("CREATE UNIQUE INDEX twice ON task (owner)")
except sqlite3.IntegrityError as error:
    print(error)

# Savepoints nest: ROLLBACK TO undoes the inner part, RELEASE keeps it.
import sqlite3

db = sqlite3.connect(":memory:", isolation_level=None)
db.execute("CREATE TABLE step (n INTEGER)")


def show(label):
    print(label, [n for (n,) in db.execute("SELECT n FROM step")], db.in_transaction)


db.execute("BEGIN")
db.execute("INSERT INTO step VALUES (1)")
db.execute("SAVEPOINT inner")
db.execute("INSERT INTO step VALUES (2)")
db.execute("SAVEPOINT deepest")
db.execute("INSERT INTO step VALUES (3)")
show("all")
db.execute("ROLLBACK TO deepest")
show("to deepest")
db.execute("RELEASE deepest")
db.execute("ROLLBACK TO inner")
show("to inner")
db.execute("INSERT INTO step VALUES (4)")
db.execute("RELEASE inner")
db.execute("COMMIT")
show("committed")
try:
    db.execute("ROLLBACK TO nowhere")
except sqlite3.OperationalError as error:
    print(error)

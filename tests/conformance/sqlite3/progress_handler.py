# set_progress_handler is called every so many steps; a true answer interrupts the query.
import sqlite3

db = sqlite3.connect(":memory:")
calls = []
db.set_progress_handler(lambda: calls.append(1), 100)
count = "WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000) SELECT count(*) FROM n"
print(db.execute(count).fetchone(), len(calls) > 10)


def stop_after_five():
    calls.append(1)
    return len(calls) >= 5


calls.clear()
db.set_progress_handler(stop_after_five, 100)
try:
    db.execute(count).fetchone()
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname, len(calls))
calls.clear()
db.set_progress_handler(None, 100)
print(db.execute(count).fetchone(), calls)

# What happens when a closed connection or a closed cursor is used.
import sqlite3

db = sqlite3.connect(":memory:")
cursor = db.cursor()
cursor.execute("SELECT 1")
cursor.close()
try:
    cursor.fetchone()
except sqlite3.ProgrammingError as error:
    print("cursor:", error)

other = db.cursor()
db.close()
db.close()  # closing twice is allowed
for action in (lambda: db.execute("SELECT 1"), db.cursor, db.commit, lambda: other.execute("SELECT 1"),
               lambda: db.total_changes, db.rollback):
    try:
        action()
    except sqlite3.ProgrammingError as error:
        print(type(error).__name__, error)

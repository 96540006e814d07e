# sqlite3.Row: access by index and by name without regard to case, keys, equality, slicing.
import sqlite3

db = sqlite3.connect(":memory:")
db.row_factory = sqlite3.Row
row = db.execute("SELECT 'Ada' AS Name, 36 AS age").fetchone()
print(row[0], row["name"], row["NAME"], row["Age"], row[-1])
print(row.keys(), len(row), tuple(row), dict(row))
print(row[0:2], list(reversed(row)), "Ada" in row)
same = db.execute("SELECT 'Ada' AS Name, 36 AS age").fetchone()
renamed = db.execute("SELECT 'Ada' AS N, 36 AS age").fetchone()
print(row == same, hash(row) == hash(same), row == renamed, row == ("Ada", 36))
for key in (5, "height", 1.5):
    try:
        row[key]
    except IndexError as error:
        print(type(error).__name__, error)
try:
    row["age"] = 1
except TypeError as error:
    print(error)
print({**row}, isinstance(row, tuple))

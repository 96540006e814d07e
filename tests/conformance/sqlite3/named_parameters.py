# Named parameters with colon, at-sign and dollar; a mapping may hold more names than needed.
import sqlite3
from collections import defaultdict

db = sqlite3.connect(":memory:")
values = {"name": "Ada", "year": 1815, "unused": True}
print(db.execute("SELECT :name, :year", values).fetchone())
print(db.execute("SELECT @name, $year", values).fetchone())
print(db.execute("SELECT :name || ' ' || :name", values).fetchone())
print(db.execute("SELECT :anything", defaultdict(lambda: 42)).fetchone())
try:
    db.execute("SELECT :name, :missing", values)
except sqlite3.ProgrammingError as error:
    print(error)
try:
    db.execute("SELECT :name", ("by position",))
except sqlite3.ProgrammingError as error:
    print(error)

# LIKE and GLOB patterns, ESCAPE, case, and REGEXP supplied by a function in Python.
import re
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE f (name TEXT)")
names = ["readme.txt", "README.md", "data_1.csv", "dataX1.csv", "100%.txt", "Ärger.txt", "[x].txt"]
db.executemany("INSERT INTO f VALUES (?)", [(name,) for name in names])


def find(condition, *values):
    rows = db.execute(f"SELECT name FROM f WHERE {condition} ORDER BY rowid", values)
    print(f"{condition:35}", [name for (name,) in rows])


find("name LIKE 'readme%'")
find("name LIKE 'data_1.csv'")
find(r"name LIKE 'data\_1.csv' ESCAPE '\'")
find("name LIKE '%!%%' ESCAPE '!'")
find("name LIKE 'ä%'")
find("name GLOB 'readme*'")
find("name GLOB 'data?1.csv'")
find("name GLOB '[A-Z]*'")
find("name NOT LIKE '%.txt'")
find("name LIKE ? || '%'", "DATA")
try:
    find("name REGEXP 'x'")
except sqlite3.OperationalError as error:
    print(error)
db.create_function("regexp", 2, lambda pattern, text: re.search(pattern, text) is not None)
find(r"name REGEXP '^\w+\.(csv|md)$'")
db.execute("PRAGMA case_sensitive_like = ON")
find("name LIKE 'readme%'")

# A list of values for IN (...): one question mark for each, or a JSON array.
import json
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE city (name TEXT PRIMARY KEY, country TEXT)")
db.executemany("INSERT INTO city VALUES (?, ?)", [
    ("Oslo", "NO"), ("Rome", "IT"), ("Milan", "IT"), ("Paris", "FR"), ("Bergen", "NO")])


def by_marks(countries):
    marks = ", ".join("?" * len(countries))
    return [row[0] for row in db.execute(f"SELECT name FROM city WHERE country IN ({marks}) ORDER BY name", countries)]


def by_json(countries):
    query = "SELECT name FROM city WHERE country IN (SELECT value FROM json_each(?)) ORDER BY name"
    return [row[0] for row in db.execute(query, (json.dumps(countries),))]


for countries in (["NO"], ["IT", "FR"], [], ["XX", "NO"]):
    print(countries, by_marks(countries), by_marks(countries) == by_json(countries))
print(db.execute("SELECT ('Oslo', 'NO') IN (SELECT name, country FROM city)").fetchone())
old = db.setlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER, 2)
print(old > 100, db.getlimit(sqlite3.SQLITE_LIMIT_VARIABLE_NUMBER))
try:
    by_marks(["a", "b", "c"])
except sqlite3.OperationalError as error:
    print(error)

# EXPLAIN QUERY PLAN tells whether a query scans the table or searches with an index.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, city TEXT, age INTEGER)")


def plan(query):
    details = [row[3] for row in db.execute("EXPLAIN QUERY PLAN " + query)]
    text = "; ".join(details)
    kind = "SEARCH" if "SEARCH" in text else "SCAN"
    index = "by_city_age" if "by_city_age" in text else "primary key" if "PRIMARY KEY" in text else "none"
    print(f"{kind:6} index: {index:11} covering: {'COVERING' in text!s:5} sorts: {'TEMP B-TREE' in text!s:5} | {query}")


plan("SELECT * FROM person WHERE city = 'Rome'")
plan("SELECT * FROM person WHERE id = 5")
db.execute("CREATE INDEX by_city_age ON person (city, age)")
plan("SELECT * FROM person WHERE city = 'Rome'")
plan("SELECT * FROM person WHERE city = 'Rome' AND age > 30")
plan("SELECT age FROM person WHERE city = 'Rome'")
plan("SELECT * FROM person WHERE age = 30")
plan("SELECT * FROM person WHERE upper(city) = 'ROME'")
plan("SELECT * FROM person WHERE city = 'Rome' ORDER BY age")
plan("SELECT * FROM person ORDER BY name")
db.execute("DROP INDEX by_city_age")
plan("SELECT * FROM person WHERE city = 'Rome'")

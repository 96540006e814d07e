# A database in memory: create a table, insert, read back; each connection to :memory: is its own world.
import sqlite3

first = sqlite3.connect(":memory:")
second = sqlite3.connect(":memory:")
first.execute("CREATE TABLE planet (name TEXT, moons INTEGER)")
first.execute("INSERT INTO planet VALUES ('Mars', 2)")
print(first.execute("SELECT * FROM planet").fetchall())
try:
    second.execute("SELECT * FROM planet")
except sqlite3.OperationalError as error:
    print("second:", error)
print(type(first).__name__, type(first.cursor()).__name__)
print(sqlite3.apilevel, sqlite3.paramstyle)
print("total changes", first.total_changes)
first.close()
second.close()

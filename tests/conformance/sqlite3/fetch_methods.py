# fetchone, fetchmany, fetchall, iteration and arraysize on one cursor.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE n (v)")
db.executemany("INSERT INTO n VALUES (?)", ((i,) for i in range(10)))
cursor = db.execute("SELECT v FROM n ORDER BY v")
print(cursor.fetchone())
print(cursor.arraysize, cursor.fetchmany())
print(cursor.fetchmany(3))
cursor.arraysize = 2
print(cursor.fetchmany())
print(next(cursor))
print(cursor.fetchall())
print(cursor.fetchall(), cursor.fetchone(), cursor.fetchmany(5))
try:
    next(cursor)
except StopIteration:
    print("exhausted")
print([v for (v,) in db.execute("SELECT v FROM n WHERE v % 3 = 0")])
print(cursor.fetchmany(size=1), iter(cursor) is cursor)

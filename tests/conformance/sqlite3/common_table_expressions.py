# WITH names a query for later use; several can build on one another.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE grade (student TEXT, course TEXT, points INTEGER)")
db.executemany("INSERT INTO grade VALUES (?, ?, ?)", [
    ("Ann", "maths", 90), ("Ann", "music", 70), ("Bob", "maths", 60), ("Bob", "music", 65), ("Cy", "maths", 85)])
print(db.execute("""
    WITH mean (student, points) AS (SELECT student, avg(points) FROM grade GROUP BY student),
         best AS (SELECT max(points) AS points FROM mean)
    SELECT student, mean.points FROM mean JOIN best USING (points)""").fetchall())
print(db.execute("""
    WITH wanted (course) AS (VALUES ('music'), ('dance'))
    SELECT course, count(student) FROM wanted LEFT JOIN grade USING (course) GROUP BY course""").fetchall())
cursor = db.execute("WITH low AS (SELECT rowid FROM grade WHERE points < 70) DELETE FROM grade WHERE rowid IN low")
print(cursor.rowcount, db.in_transaction)
print(db.execute("SELECT student, points FROM grade").fetchall())
print(db.execute("WITH t AS MATERIALIZED (SELECT 1 AS x) SELECT a.x + b.x FROM t a, t b").fetchone())

# Inner, left, right, full, cross and self joins, NATURAL and USING on small tables.
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, team_id INTEGER, boss_id INTEGER);
    CREATE TABLE team (team_id INTEGER PRIMARY KEY, team TEXT);
    INSERT INTO staff VALUES (1, 'Ann', 10, NULL), (2, 'Bob', 10, 1), (3, 'Cy', 20, 1), (4, 'Di', NULL, 2);
    INSERT INTO team VALUES (10, 'red'), (20, 'blue'), (30, 'empty');
""")


def show(label, query):
    print(label, db.execute(query).fetchall())


show("inner", "SELECT name, team FROM staff JOIN team USING (team_id) ORDER BY id")
show("left", "SELECT name, team FROM staff LEFT JOIN team USING (team_id) ORDER BY id")
show("right", "SELECT name, team FROM staff RIGHT JOIN team USING (team_id) ORDER BY team_id, id")
show("full", "SELECT name, team FROM staff FULL JOIN team USING (team_id) ORDER BY name IS NULL, name")
show("natural", "SELECT name, team FROM staff NATURAL JOIN team ORDER BY id DESC")
show("cross", "SELECT count(*) FROM staff CROSS JOIN team")
show("self", "SELECT s.name, b.name FROM staff s JOIN staff b ON s.boss_id = b.id ORDER BY s.id")
show("without", "SELECT team FROM team LEFT JOIN staff USING (team_id) WHERE staff.id IS NULL")
show("exists", "SELECT team FROM team WHERE EXISTS (SELECT 1 FROM staff WHERE staff.team_id = team.team_id)")
print([column[0] for column in db.execute("SELECT * FROM staff JOIN team USING (team_id)").description])

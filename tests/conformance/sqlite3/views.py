# Views: a query with a name; not writable unless an INSTEAD OF trigger says how.
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE person (id INTEGER PRIMARY KEY, first TEXT, last TEXT, age INTEGER);
    INSERT INTO person VALUES (1, 'Ada', 'Lovelace', 36), (2, 'Tim', 'Young', 12);
    CREATE VIEW adult (full_name, age) AS SELECT first || ' ' || last, age FROM person WHERE age >= 18;
""")
print(db.execute("SELECT * FROM adult").fetchall())
db.execute("UPDATE person SET age = 18 WHERE id = 2")
print(db.execute("SELECT full_name FROM adult ORDER BY age").fetchall())
try:
    db.execute("INSERT INTO adult VALUES ('Bob Old', 70)")
except sqlite3.OperationalError as error:
    print(error)
db.execute("""
    CREATE TRIGGER add_adult INSTEAD OF INSERT ON adult BEGIN
        INSERT INTO person (first, last, age) VALUES (
            substr(NEW.full_name, 1, instr(NEW.full_name, ' ') - 1),
            substr(NEW.full_name, instr(NEW.full_name, ' ') + 1), NEW.age);
    END""")
db.execute("INSERT INTO adult VALUES ('Bob Old', 70)")
print(db.execute("SELECT * FROM person WHERE id = 3").fetchone())
print(db.execute("SELECT type, name FROM sqlite_master ORDER BY name").fetchall())
db.execute("DROP VIEW adult")
print(db.execute("SELECT count(*) FROM sqlite_master").fetchone())

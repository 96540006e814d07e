# Triggers: a log of changes with OLD and NEW, a check by RAISE, a condition by WHEN.
import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
    CREATE TABLE stock (item TEXT PRIMARY KEY, count INTEGER);
    CREATE TABLE log (n INTEGER PRIMARY KEY, what TEXT);
    CREATE TRIGGER added AFTER INSERT ON stock BEGIN
        INSERT INTO log (what) VALUES ('new ' || NEW.item);
    END;
    CREATE TRIGGER changed AFTER UPDATE OF count ON stock WHEN OLD.count <> NEW.count BEGIN
        INSERT INTO log (what) VALUES (NEW.item || ' ' || OLD.count || '->' || NEW.count);
    END;
    CREATE TRIGGER guard BEFORE DELETE ON stock WHEN OLD.count > 0 BEGIN
        SELECT RAISE(ABORT, 'there is still some left');
    END;
""")
db.executemany("INSERT INTO stock VALUES (?, ?)", [("tea", 2), ("jam", 5)])
cursor = db.execute("UPDATE stock SET count = count - 1")
print("rowcount counts the update only:", cursor.rowcount)
db.execute("UPDATE stock SET count = count")
db.execute("UPDATE stock SET count = 0 WHERE item = 'tea'")
try:
    db.execute("DELETE FROM stock")
except sqlite3.IntegrityError as error:
    print(error, error.sqlite_errorname)
print(db.execute("DELETE FROM stock WHERE item = 'tea'").rowcount)
for row in db.execute("SELECT * FROM log"):
    print(row)
print("total changes", db.total_changes)

# create_function: functions of Python called from SQL, with fixed and variable numbers of arguments.
import hashlib
import sqlite3

db = sqlite3.connect(":memory:")
db.create_function("md5", 1, lambda text: hashlib.md5(text.encode()).hexdigest()[:8])
db.create_function("describe", -1, lambda *values: " ".join(type(value).__name__ for value in values))
db.create_function("empty", 0, lambda: None)
db.create_function("double", 1, lambda value: value * 2, deterministic=True)
print(db.execute("SELECT md5('hello')").fetchone())
print(db.execute("SELECT describe(1, 2.5, 'x', NULL, x'00'), describe()").fetchone())
print(db.execute("SELECT empty(), double(21), double('ab'), double(x'61')").fetchone())
db.execute("CREATE TABLE t (x)")
db.executemany("INSERT INTO t VALUES (?)", [(3,), (1,), (2,)])
print(db.execute("SELECT x FROM t WHERE double(x) > 2 ORDER BY double(x)").fetchall())
db.execute("CREATE INDEX by_double ON t (double(x))")
for query in ("SELECT md5()", "SELECT md5(5)", "SELECT unknown(1)"):
    try:
        db.execute(query).fetchone()
    except sqlite3.OperationalError as error:
        print(error)
db.create_function("md5", 1, None)
try:
    db.execute("SELECT md5('hello')")
except sqlite3.OperationalError as error:
    print("removed:", error)

# Two connections to one file: the second writer gets "database is locked" until the first is done.
import os
import sqlite3
import tempfile

path = os.path.join(tempfile.mkdtemp(), "shared.db")
first = sqlite3.connect(path, timeout=0)
second = sqlite3.connect(path, timeout=0)
first.execute("CREATE TABLE t (x)")
first.execute("INSERT INTO t VALUES (1)")
print("second reads", second.execute("SELECT count(*) FROM t").fetchone())
try:
    second.execute("INSERT INTO t VALUES (2)")
except sqlite3.OperationalError as error:
    print(error, error.sqlite_errorname)
first.commit()
second.execute("INSERT INTO t VALUES (2)")
second.commit()
print("first reads", first.execute("SELECT x FROM t ORDER BY x").fetchall())

first.execute("BEGIN EXCLUSIVE")
try:
    second.execute("SELECT * FROM t").fetchall()
except sqlite3.OperationalError as error:
    print("exclusive:", error)
first.rollback()
print(second.execute("SELECT * FROM t").fetchall())
first.close()
second.close()

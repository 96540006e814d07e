# set_trace_callback shows each statement that really runs, with values filled in and with triggers.
import sqlite3

log = []
db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (x)")
db.set_trace_callback(log.append)
db.execute("INSERT INTO t VALUES (?)", ("it's",))
db.execute("SELECT * FROM t WHERE x = :x", {"x": 2}).fetchall()
db.commit()
for line in log:
    print(line.strip())
log.clear()
db.executemany("INSERT INTO t VALUES (?)", [(1,), (2.5,), (None,)])
print(log)
db.set_trace_callback(None)
log.clear()
db.rollback()
print(log)

# What OR IGNORE, OR REPLACE, OR FAIL and OR ABORT do with rows that break a constraint.
import sqlite3

for clause in ("OR IGNORE", "OR REPLACE", "OR FAIL", "OR ABORT", "OR ROLLBACK"):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE t (k INTEGER PRIMARY KEY, v TEXT)")
    db.execute("INSERT INTO t VALUES (2, 'old')")
    db.commit()
    db.execute("INSERT INTO t VALUES (9, 'pending')")
    try:
        done = db.execute(f"INSERT {clause} INTO t VALUES (1, 'new'), (2, 'new'), (3, 'new')")
        print(clause, "changed", done.rowcount)
    except sqlite3.IntegrityError as error:
        print(clause, "-", error)
    print("   ", db.execute("SELECT * FROM t ORDER BY k").fetchall(), db.in_transaction)
    db.close()

# connect(autocommit=...): True commits each statement, False keeps a transaction always open.
import sqlite3

legacy = sqlite3.connect(":memory:")
print(legacy.autocommit == sqlite3.LEGACY_TRANSACTION_CONTROL, legacy.autocommit)

auto = sqlite3.connect(":memory:", autocommit=True)
auto.execute("CREATE TABLE t (x)")
auto.execute("INSERT INTO t VALUES (1)")
print("auto", auto.in_transaction)
auto.rollback()
print("auto after rollback", auto.execute("SELECT * FROM t").fetchall())

manual = sqlite3.connect(":memory:", autocommit=False)
print("manual", manual.in_transaction)
manual.execute("CREATE TABLE t (x)")
manual.commit()
print("manual after commit", manual.in_transaction)
manual.execute("INSERT INTO t VALUES (1)")
manual.rollback()
print("manual after rollback", manual.execute("SELECT * FROM t").fetchall(), manual.in_transaction)
manual.execute("INSERT INTO t VALUES (2)")
manual.autocommit = True
print("switched", manual.in_transaction, manual.execute("SELECT * FROM t").fetchall())

# isolation_level: "" and DEFERRED begin implicitly, None leaves everything to the programmer.
import sqlite3


def statements(level):
    db = sqlite3.connect(":memory:", isolation_level=level)
    seen = []
    db.set_trace_callback(seen.append)
    db.execute("CREATE TABLE t (x)")
    db.execute("INSERT INTO t VALUES (1)")
    state = db.in_transaction
    db.commit()
    print(repr(db.isolation_level), "in transaction after insert:", state)
    print("   ", [text.strip() for text in seen])
    db.close()


for level in ("", "DEFERRED", "IMMEDIATE", "exclusive", None):
    statements(level)
try:
    sqlite3.connect(":memory:", isolation_level="BOGUS")
except ValueError as error:
    print(error)
db = sqlite3.connect(":memory:")
db.isolation_level = None
db.execute("BEGIN")
print(db.in_transaction)
db.execute("ROLLBACK")
print(db.in_transaction)

# The implicit transaction before INSERT, UPDATE and DELETE; in_transaction, commit and rollback.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE account (owner TEXT, cents INTEGER)")
print("after create:", db.in_transaction)
db.execute("INSERT INTO account VALUES ('Ann', 100)")
print("after insert:", db.in_transaction)
db.commit()
print("after commit:", db.in_transaction)
db.execute("UPDATE account SET cents = 0")
print("inside:", db.execute("SELECT cents FROM account").fetchone())
db.rollback()
print("rolled back:", db.execute("SELECT cents FROM account").fetchone(), db.in_transaction)
db.execute("SELECT * FROM account").fetchall()
print("a select opens none:", db.in_transaction)
db.commit()
db.rollback()
print("both are harmless outside a transaction")

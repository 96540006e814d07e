# "with db:" commits at the end and rolls back on an exception; it does not close the connection.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE account (owner TEXT PRIMARY KEY, cents INTEGER CHECK (cents >= 0))")
with db as same:
    print(same is db)
    db.executemany("INSERT INTO account VALUES (?, ?)", [("Ann", 100), ("Bob", 20)])
print(db.in_transaction)

def transfer(sender, receiver, cents):
    try:
        with db:
            db.execute("UPDATE account SET cents = cents + ? WHERE owner = ?", (cents, receiver))
            db.execute("UPDATE account SET cents = cents - ? WHERE owner = ?", (cents, sender))
    except sqlite3.IntegrityError as error:
        print("refused:", error)
    print(db.execute("SELECT * FROM account ORDER BY owner").fetchall(), db.in_transaction)


transfer("Ann", "Bob", 30)
transfer("Bob", "Ann", 500)
try:
    with db:
        db.execute("DELETE FROM account")
        raise KeyError("oops")
except KeyError as error:
    print("passed on:", error, db.execute("SELECT count(*) FROM account").fetchone())

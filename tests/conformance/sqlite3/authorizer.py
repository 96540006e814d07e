# set_authorizer decides for each action whether it may go on, is ignored or is refused.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE person (name, secret)")
db.execute("INSERT INTO person VALUES ('Ann', 'likes jam')")
db.commit()


def authorizer(action, first, second, database, trigger):
    if action == sqlite3.SQLITE_READ and second == "secret":
        return sqlite3.SQLITE_IGNORE
    if action in (sqlite3.SQLITE_DELETE, sqlite3.SQLITE_DROP_TABLE):
        return sqlite3.SQLITE_DENY
    return sqlite3.SQLITE_OK


db.set_authorizer(authorizer)
print(db.execute("SELECT name, secret FROM person").fetchall())
for statement in ("DELETE FROM person", "DROP TABLE person"):
    try:
        db.execute(statement)
    except sqlite3.DatabaseError as error:
        print(type(error).__name__, error)
db.set_authorizer(lambda *details: sqlite3.SQLITE_DENY if details[0] == sqlite3.SQLITE_READ else sqlite3.SQLITE_OK)
try:
    db.execute("SELECT secret FROM person")
except sqlite3.DatabaseError as error:
    print(error)
db.set_authorizer(None)
print(db.execute("DELETE FROM person").rowcount)

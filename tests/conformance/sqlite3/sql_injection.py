# Pasting input into SQL lets it do harm; a parameter is only ever a value.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE user (name TEXT, password TEXT)")
db.executemany("INSERT INTO user VALUES (?, ?)", [("ann", "s3cret"), ("bob", "hunter2")])


def careless_login(name, password):
    query = f"SELECT name FROM user WHERE name = '{name}' AND password = '{password}'"
    return db.execute(query).fetchall()


def careful_login(name, password):
    return db.execute("SELECT name FROM user WHERE name = ? AND password = ?", (name, password)).fetchall()


for name, password in [("ann", "s3cret"), ("ann", "wrong"), ("ann' --", ""), ("x", "' OR '1'='1"),
                       ("x", "' UNION SELECT password FROM user ORDER BY 1 --")]:
    print("careless", careless_login(name, password), "| careful", careful_login(name, password))
try:
    careless_login("O'Brien", "x")
except sqlite3.OperationalError as error:
    print("careless:", error)
print("careful:", careful_login("O'Brien", "x"))
try:
    careless_login("x'; DROP TABLE user; --", "")
except sqlite3.ProgrammingError as error:
    print(error)
column = "password"
allowed = {"name"}
print("names of columns need a list of allowed ones:", column in allowed)
try:
    db.execute("SELECT * FROM ?", ("user",))
except sqlite3.OperationalError as error:
    print(error)

# executemany takes any iterable of parameter rows: lists, generators, dictionaries, iterators of one's own.
import sqlite3


class Squares:
    def __init__(self, count):
        self.rows = iter(range(count))

    def __iter__(self):
        return self

    def __next__(self):
        n = next(self.rows)
        return (n, n * n)


db = sqlite3.connect(":memory:")
db.execute("CREATE TABLE t (a, b)")
print(db.executemany("INSERT INTO t VALUES (?, ?)", [(1, 2), [3, 4]]).rowcount)
print(db.executemany("INSERT INTO t VALUES (?, ?)", ((c, c * 2) for c in "xyz")).rowcount)
print(db.executemany("INSERT INTO t VALUES (:a, :b)", [{"a": 5, "b": 6}]).rowcount)
print(db.executemany("INSERT INTO t VALUES (?, ?)", Squares(4)).rowcount)
print(db.executemany("INSERT INTO t VALUES (?, ?)", []).rowcount)
print(db.execute("SELECT * FROM t").fetchall())
try:
    db.executemany("SELECT ?", [(1,)])
except sqlite3.ProgrammingError as error:
    print(error)
try:
    db.executemany("INSERT INTO t VALUES (?, ?)", [(7, 8), (9,)])
except sqlite3.ProgrammingError as error:
    print(error)
print(db.execute("SELECT count(*) FROM t WHERE a = 7").fetchone())

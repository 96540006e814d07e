# create_aggregate: a class with step and finalize becomes an aggregate function.
import sqlite3


class Product:
    def __init__(self):
        self.result = 1

    def step(self, value):
        self.result *= value

    def finalize(self):
        return self.result


class Longest:
    def __init__(self):
        self.best = None

    def step(self, *words):
        self.best = max([*words, self.best or ""], key=len)

    def finalize(self):
        return self.best


db = sqlite3.connect(":memory:")
db.create_aggregate("product", 1, Product)
db.create_aggregate("longest", -1, Longest)
db.execute("CREATE TABLE t (kind, n, word)")
db.executemany("INSERT INTO t VALUES (?, ?, ?)", [("a", 2, "yes"), ("a", 5, "perhaps"), ("b", 7, "no")])
print(db.execute("SELECT product(n), longest(word) FROM t").fetchone())
print(db.execute("SELECT kind, product(n), longest(word, kind) FROM t GROUP BY kind").fetchall())
print(db.execute("SELECT product(n), longest(word) FROM t WHERE kind = 'c'").fetchone())
print(db.execute("SELECT product(DISTINCT n) FILTER (WHERE n > 2) FROM t").fetchone())

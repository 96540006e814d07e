# create_window_function: step and inverse move a window over the rows, value reads it.
import sqlite3


class WindowSum:
    def __init__(self):
        self.total = 0

    def step(self, value):
        self.total += value

    def inverse(self, value):
        self.total -= value

    def value(self):
        return self.total

    def finalize(self):
        return self.total


db = sqlite3.connect(":memory:")
db.create_window_function("sumint", 1, WindowSum)
db.execute("CREATE TABLE t (x, y)")
db.executemany("INSERT INTO t VALUES (?, ?)", [("a", 4), ("b", 5), ("c", 3), ("d", 8), ("e", 1)])
rows = db.execute("""
    SELECT x, sumint(y) OVER (ORDER BY x ROWS BETWEEN 1 PRECEDING AND 1 FOLLOWING),
           sumint(y) OVER (ORDER BY x)
    FROM t ORDER BY x""")
for row in rows:
    print(row)
print(db.execute("SELECT sumint(y) FROM t").fetchone())
db.create_window_function("sumint", 1, None)
try:
    db.execute("SELECT sumint(y) OVER (ORDER BY x) FROM t")
except sqlite3.OperationalError as error:
    print(error)

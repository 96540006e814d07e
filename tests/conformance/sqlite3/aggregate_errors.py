# An exception in an aggregate's constructor, step or finalize becomes an OperationalError.
import sqlite3


def broken(where):
    class Broken:
        def __init__(self):
            if where == "__init__":
                raise ValueError(where)

        def step(self, value):
            if where == "step":
                raise ValueError(where)

        def finalize(self):
            if where == "finalize":
                raise ValueError(where)
            return "fine"

    return Broken


db = sqlite3.connect(":memory:")
for where in ("nowhere", "__init__", "step", "finalize"):
    db.create_aggregate("broken", 1, broken(where))
    try:
        print(db.execute("SELECT broken(1)").fetchone())
    except sqlite3.OperationalError as error:
        print(error)

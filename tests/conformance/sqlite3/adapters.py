# Adapters turn Python objects into something SQLite can store: a registered function or the __conform__ method.
import sqlite3
from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float


class Celsius:
    def __init__(self, degrees):
        self.degrees = degrees

    def __conform__(self, protocol):
        if protocol is sqlite3.PrepareProtocol:
            return round(self.degrees * 1.8 + 32, 1)


db = sqlite3.connect(":memory:")
try:
    db.execute("SELECT ?", (Point(1, 2),))
except sqlite3.ProgrammingError as error:
    print(error)
sqlite3.register_adapter(Point, lambda point: f"{point.x};{point.y}")
print(db.execute("SELECT ?", (Point(1, 2.5),)).fetchone())
print(db.execute("SELECT ?, typeof(?1)", (Celsius(37),)).fetchone())
print(sqlite3.adapt(Point(3, 4)), sqlite3.adapt(5, sqlite3.PrepareProtocol, "as it is"))
sqlite3.register_adapter(frozenset, lambda items: ",".join(sorted(items)))
print(db.execute("SELECT :tags", {"tags": frozenset("cab")}).fetchone())

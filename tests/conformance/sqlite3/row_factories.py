# Row factories of one's own: dictionaries, named tuples, single values, on the connection or on one cursor.
import sqlite3
from collections import namedtuple


def as_dict(cursor, row):
    return {column[0]: value for column, value in zip(cursor.description, row)}


def as_named_tuple(cursor, row):
    return namedtuple("Record", [column[0] for column in cursor.description])(*row)


db = sqlite3.connect(":memory:")
print(db.row_factory)
query = "SELECT 1 AS one, 'zwei' AS two"
db.row_factory = as_dict
print(db.execute(query).fetchone())
db.row_factory = as_named_tuple
record = db.execute(query).fetchone()
print(record, record.two)
cursor = db.cursor()
cursor.row_factory = lambda cursor, row: row[0]
print(cursor.execute("VALUES (10), (20), (30)").fetchall())
db.row_factory = None
print(db.execute(query).fetchone(), cursor.execute(query).fetchall())

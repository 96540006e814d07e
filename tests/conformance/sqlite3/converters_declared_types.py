# detect_types=PARSE_DECLTYPES: the declared type of the column chooses the converter.
import json
import sqlite3
from decimal import Decimal

sqlite3.register_converter("json", json.loads)
sqlite3.register_converter("DECIMAL", lambda raw: Decimal(raw.decode()))
sqlite3.register_adapter(dict, json.dumps)
sqlite3.register_adapter(Decimal, str)

db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
db.execute("CREATE TABLE item (info JSON, price decimal(10,2), plain)")
db.execute("INSERT INTO item VALUES (?, ?, ?)", ({"size": [1, 2]}, Decimal("9.90"), {"a": None}))
db.execute("INSERT INTO item VALUES (NULL, '0.10', NULL)")
for row in db.execute("SELECT info, price, plain FROM item"):
    print(row)
print("an expression has no declared type:", db.execute("SELECT price || '' FROM item").fetchone())

without = sqlite3.connect(":memory:")
without.execute("CREATE TABLE item (info JSON)")
without.execute("INSERT INTO item VALUES (?)", ({"b": 1},))
print(without.execute("SELECT info FROM item").fetchone())

# The built-in adapters for date and datetime still work but warn since 3.12.
import sqlite3
import warnings
from datetime import date, datetime

db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
db.execute("CREATE TABLE t (d date, ts timestamp)")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    db.execute("INSERT INTO t VALUES (?, ?)", (date(2025, 5, 17), datetime(2025, 5, 17, 8, 30, 0, 250)))
    row = db.execute("SELECT d, ts FROM t").fetchone()
db.close()
for warning in caught:
    print(warning.category.__name__, str(warning.message).split(";")[0])
print(row)

# Dates as ISO text: SQLite's date functions and the text comparing well; a converter makes date objects.
import sqlite3
from datetime import date

sqlite3.register_adapter(date, date.isoformat)
sqlite3.register_converter("date", lambda raw: date.fromisoformat(raw.decode()))

db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_DECLTYPES)
db.execute("CREATE TABLE event (what TEXT, day DATE)")
db.executemany("INSERT INTO event VALUES (?, ?)", [
    ("launch", date(2024, 2, 28)), ("party", date(2024, 3, 1)), ("review", date(2023, 12, 31))])
print(db.execute("SELECT * FROM event ORDER BY day").fetchall())
print(db.execute("SELECT date('2024-02-28', '+1 day'), date('2023-02-28', '+1 day')").fetchone())
print(db.execute("SELECT strftime('%Y', day) AS y, count(*) FROM event GROUP BY y").fetchall())
print(db.execute("SELECT julianday('2024-03-01') - julianday('2024-02-28')").fetchone())
print(db.execute("SELECT datetime(0, 'unixepoch'), time('12:30', '-45 minutes')").fetchone())
print(db.execute("SELECT date('2024-01-31', 'start of month', '+1 month', '-1 day')").fetchone())
print(db.execute("SELECT date('not a date'), strftime('%w %j', '2024-12-31')").fetchone())
print(db.execute("SELECT what FROM event WHERE day >= ?", (date(2024, 1, 1),)).fetchall())

# detect_types=PARSE_COLNAMES: the converter's name stands in brackets in the column's alias.
import sqlite3

sqlite3.register_converter("letters", lambda raw: list(raw.decode()))
sqlite3.register_converter("flag", lambda raw: raw == b"yes")

db = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_COLNAMES)
cursor = db.execute("""SELECT 'abc' AS "word [letters]", 'yes' AS "ok [flag]", 'no' AS "plain" """)
print([column[0] for column in cursor.description])
print(cursor.fetchone())
cursor = db.execute("""SELECT 'abc' AS "word [unknown]" """)
print(cursor.description[0][0], cursor.fetchone())
print(db.execute("""SELECT NULL AS "x [letters]" """).fetchone())

both = sqlite3.connect(":memory:", detect_types=sqlite3.PARSE_COLNAMES | sqlite3.PARSE_DECLTYPES)
both.execute("CREATE TABLE t (a flag, b letters)")
both.execute("INSERT INTO t VALUES ('yes', 'xy')")
print(both.execute("""SELECT a, b, b AS "b [flag]" FROM t""").fetchone())

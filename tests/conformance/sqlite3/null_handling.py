# NULL in comparisons, arithmetic, aggregates, sorting, UNIQUE and NOT IN.
import sqlite3

db = sqlite3.connect(":memory:")
expressions = ["NULL = NULL", "NULL IS NULL", "NULL <> 1", "1 IS NOT NULL", "NULL + 1", "NULL || 'x'", "NULL AND 0",
               "NULL OR 1", "NOT NULL", "coalesce(NULL, NULL, 3)", "ifnull(NULL, 'd')", "nullif(5, 5)",
               "1 IN (NULL, 1)", "2 IN (NULL, 1)", "2 NOT IN (NULL, 1)", "max(1, NULL)", "NULL IS DISTINCT FROM 1",
               "CASE WHEN NULL THEN 'yes' ELSE 'no' END", "length(NULL)", "1 / 0", "iif(NULL, 'a', 'b')"]
for expression in expressions:
    print(f"{expression:40}", db.execute(f"SELECT {expression}").fetchone()[0])
db.execute("CREATE TABLE t (x UNIQUE)")
db.executemany("INSERT INTO t VALUES (?)", [(None,), (2,), (None,), (1,)])
print(db.execute("SELECT x FROM t ORDER BY x").fetchall())
print(db.execute("SELECT x FROM t ORDER BY x DESC NULLS FIRST").fetchall())
print(db.execute("SELECT count(*), count(x), sum(x), avg(x) FROM t").fetchone())
print(db.execute("SELECT count(*) FROM t WHERE x <> 1").fetchone())
print(db.execute("SELECT count(*) FROM t WHERE x = ?", (None,)).fetchone())
print(db.execute("SELECT count(*) FROM t WHERE x IS ?", (None,)).fetchone())

# PRAGMA table_info and sqlite_master tell the schema; pragmas also work as tables.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("""
    CREATE TABLE product (
        code TEXT NOT NULL, lot INTEGER, price REAL DEFAULT 1.5, note DEFAULT 'none',
        total REAL GENERATED ALWAYS AS (price * lot) STORED, PRIMARY KEY (code, lot))""")
cursor = db.execute("PRAGMA table_info(product)")
print([column[0] for column in cursor.description])
for row in cursor:
    print(row)
print(db.execute("SELECT name FROM pragma_table_info('product') WHERE pk > 0 ORDER BY pk").fetchall())
print(db.execute("SELECT name, hidden FROM pragma_table_xinfo('product') WHERE hidden").fetchall())
print(db.execute("PRAGMA table_info(absent)").fetchall())
db.execute("ALTER TABLE product ADD COLUMN colour TEXT DEFAULT 'red'")
db.execute("ALTER TABLE product RENAME COLUMN note TO remark")
db.execute("ALTER TABLE product RENAME TO goods")
print([row[1] for row in db.execute("PRAGMA table_info(goods)")])
db.execute("INSERT INTO goods (code, lot) VALUES ('x', 4)")
print(db.execute("SELECT * FROM goods").fetchone(), db.execute("SELECT total FROM goods").fetchone())
db.execute("PRAGMA user_version = 7")
print(db.execute("PRAGMA user_version").fetchone(), db.execute("PRAGMA integrity_check").fetchone())

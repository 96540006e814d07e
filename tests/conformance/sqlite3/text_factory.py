# text_factory decides what TEXT becomes: bytes, bytearray, or whatever a function makes of the bytes.
import sqlite3

db = sqlite3.connect(":memory:")
word = "Grüße"
print(db.text_factory is str, db.execute("SELECT ?", (word,)).fetchone())
db.text_factory = bytes
print(db.execute("SELECT ?", (word,)).fetchone())
db.text_factory = bytearray
print(db.execute("SELECT ?", (word,)).fetchone())
db.text_factory = lambda data: data.decode("utf-8").upper()
print(db.execute("SELECT ?, 5, x'6162'", (word,)).fetchone())

db.text_factory = str
try:
    db.execute("SELECT CAST(x'ff41' AS TEXT)").fetchone()
except sqlite3.OperationalError as error:
    print("cannot decode:", "Could not decode to UTF-8" in str(error))
db.text_factory = lambda data: data.decode("utf-8", errors="replace")
print(ascii(db.execute("SELECT CAST(x'ff41' AS TEXT)").fetchone()))

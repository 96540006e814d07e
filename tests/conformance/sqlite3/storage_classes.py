# How Python values come back from SQLite and what typeof() says about them.
import sqlite3

db = sqlite3.connect(":memory:")
texts = ["text", "", "naïve ☃ 😀"]
for value in (None, 7, -2**63, 2**63 - 1, 2.5, 1e300, *texts, b"bytes", bytearray(b"ba"), memoryview(b"mv")):
    kind, back = db.execute("SELECT typeof(?1), ?1", (value,)).fetchone()
    print(kind, repr(back), type(back).__name__)
try:
    db.execute("SELECT ?", (2**63,))
except OverflowError as error:
    print("OverflowError:", error)
print(db.execute("SELECT ?", (float("inf"),)).fetchone())
print(db.execute("SELECT ?", (float("nan"),)).fetchone())
try:
    db.execute("SELECT ?", ("\ud800",))
except UnicodeEncodeError as error:
    print(type(error).__name__)

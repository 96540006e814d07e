# An FTS5 table: MATCH with words, prefixes, phrases and operators, ranking, highlight and snippet.
import sqlite3

db = sqlite3.connect(":memory:")
db.execute("CREATE VIRTUAL TABLE mail USING fts5(subject, body)")
db.executemany("INSERT INTO mail VALUES (?, ?)", [
    ("Lunch today", "Shall we have soup and bread for lunch?"),
    ("Report", "The quarterly report is ready; lunch is not mentioned twice."),
    ("Bread recipe", "Flour, water, salt. Bread, bread, bread!"),
])


def find(query):
    rows = db.execute("SELECT rowid FROM mail WHERE mail MATCH ? ORDER BY rowid", (query,))
    print(f"{query!r:28}", [rowid for (rowid,) in rows])


for query in ("lunch", "LUNCH", "bread AND soup", "bread NOT soup", "rep*", '"quarterly report"', "subject: bread"):
    find(query)
print(db.execute("SELECT rowid FROM mail WHERE mail MATCH 'bread' ORDER BY rank LIMIT 1").fetchone())
print(db.execute("SELECT highlight(mail, 1, '<', '>') FROM mail WHERE mail MATCH 'salt'").fetchone())
print(db.execute("SELECT snippet(mail, 1, '[', ']', '...', 3) FROM mail WHERE mail MATCH 'quarterly'").fetchone())
try:
    find('"unbalanced')
except sqlite3.OperationalError as error:
    print(error)

# JSON in SQLite: extraction, arrows, changes, arrays as rows, aggregation.
import json
import sqlite3

db = sqlite3.connect(":memory:")
document = json.dumps({"name": "Ada", "langs": ["en", "fr"], "born": {"year": 1815}, "none": None, "ok": True})


def show(expression):
    print(expression, "->", repr(db.execute(f"SELECT {expression}", {"d": document}).fetchone()[0]))


show("json_extract(:d, '$.name')")
show("json_extract(:d, '$.born.year')")
show("json_extract(:d, '$.langs[1]')")
show("json_extract(:d, '$.langs', '$.ok')")
show(":d -> 'born'")
show(":d ->> 'none'")
show(":d ->> '$.langs[#-1]'")
show("json_type(:d, '$.langs')")
show("json_array_length(:d, '$.langs')")
show("json_valid('{oops')")
show("json_set('{\"a\":1}', '$.b', 2, '$.a', json('[3]'))")
show("json_remove('[1,2,3]', '$[1]')")
show("json_patch('{\"a\":1,\"b\":2}', '{\"b\":null,\"c\":3}')")
print(db.execute("SELECT key, value FROM json_each(?)", (document,)).fetchall())
print(db.execute("SELECT fullkey FROM json_tree('{\"a\":[1,{\"b\":2}]}')").fetchall())
rows = "(SELECT 'x' AS k, 1 AS v UNION SELECT 'y', 2)"
print(db.execute(f"SELECT json_group_array(v), json_group_object(k, v) FROM {rows}").fetchone())
try:
    db.execute("SELECT json_extract('{oops', '$')").fetchone()
except sqlite3.OperationalError as error:
    print(error)

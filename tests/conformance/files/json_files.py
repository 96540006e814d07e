# json to files and back, with what JSON changes on the way.
import json

data = {"name": "Zoë", "list": [1, 2.5, None, True], 3: "int key", "nested": {"empty": [], "t": (1, 2)}, None: 0}
with open("d.json", "w", encoding="utf-8") as f:
    json.dump(data, f, indent=2, ensure_ascii=False)
print(open("d.json", encoding="utf-8").read())
with open("d.json", encoding="utf-8") as f:
    print(json.load(f))
with open("d.json", "rb") as f:
    print(json.load(f)["name"])

with open("lines.jsonl", "w") as f:
    for number in range(3):
        f.write(json.dumps({"n": number}, separators=(",", ":")) + "\n")
with open("lines.jsonl") as f:
    print([json.loads(line)["n"] for line in f])

with open("bad.json", "w") as f:
    f.write('{"a": 1,\n "b": }')
try:
    with open("bad.json") as f:
        json.load(f)
except json.JSONDecodeError as error:
    print(error, error.lineno, error.colno, error.pos)
open("empty.json", "w").close()
try:
    json.load(open("empty.json"))
except ValueError as error:
    print(error)
try:
    with open("partial.json", "w") as f:
        json.dump({"ok": 1, "set": {1}}, f)
except TypeError as error:
    print(error, error.__notes__)
print(open("partial.json").read())

# json: dumps and loads with their options, hooks and errors.
import json
from datetime import date
from decimal import Decimal

print(json.dumps([1, 2.0, 1e100, True, None, "é\n\"\\", {"b": (1,), "a": []}]), json.dumps("é/\u2028", ensure_ascii=False), json.dumps({"b": 1, "a": 2}, sort_keys=True, separators=(",", ":")))
print(json.dumps({1: 1, 2.5: 2, True: 3, None: 4}), json.dumps([float("inf"), float("nan")]), json.dumps([], indent=2), json.dumps([[1, {}], {"a": 1}], indent="--"))
print(json.dumps(date(2024, 2, 29), default=str), json.dumps({(1, 2): 3, "ok": 1}, skipkeys=True), json.dumps(10**30), json.dumps(0.1 + 0.2))
print(json.loads('{"a": [1, 2.5, -0, 1e3, "\\u00e9\\ud83d\\ude00", null, true]}'), json.loads(" 5 "), json.loads(b'"bytes"'), json.loads('{"a": 1, "a": 2}'), json.loads("[NaN, -Infinity]"))
print(json.loads("1.10", parse_float=Decimal), json.loads("12", parse_int=str), json.loads('{"x": 1}', object_hook=lambda d: list(d)), json.loads('{"a": 1, "a": 2}', object_pairs_hook=list))


class Encoder(json.JSONEncoder):
    def default(self, value):
        return sorted(value) if isinstance(value, set) else super().default(value)


print(json.dumps({"s": {3, 1}}, cls=Encoder), "".join(Encoder().iterencode([{2}])), json.JSONDecoder().raw_decode("[1] rest"))
loop = []
loop.append(loop)
for attempt in (lambda: json.dumps({1, 2}), lambda: json.dumps(loop), lambda: json.dumps({(1,): 1}), lambda: json.dumps(float("nan"), allow_nan=False), lambda: json.dumps([object]), lambda: json.loads(5)):
    try:
        attempt()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
for bad in ("", "{", "[1,]", "{'a': 1}", '{"a" 1}', '{"a": 1,}', "nul", '"open', "[1] x", '"\t"', "01", '"\\x"', "[1 2]", "{1: 2}", "-"):
    try:
        print(json.loads(bad))
    except json.JSONDecodeError as error:
        print(repr(bad), error)

# Mapping patterns: keys, rest, nesting, missing keys and an HTTP response handler
from collections import ChainMap, defaultdict


def handle(response):
    match response:
        case {"status": 200, "body": {"items": [first, *rest]}}: return f"first {first}, {len(rest)} more"
        case {"status": 200 | 201 as code, **rest} if not rest: return f"{code} without a body"
        case {"status": 301 | 302, "headers": {"Location": str(url)}}: return f"redirect to {url}"
        case {"status": int(code)} if 400 <= code < 500: return f"client error {code}"
        case {"status": code, "error": {"message": message, **details}}: return f"{code}: {message} {details}"
        case {"status": _, **rest}: return f"other: {sorted(rest)}"
        case {}: return "not a response"
        case _: return "not a mapping"


for response in (
    {"status": 200, "body": {"items": [1, 2, 3], "page": 1}},
    {"status": 201},
    {"status": 200, "body": {"items": []}},
    {"status": 302, "headers": {"Location": "/new", "X": 1}},
    {"status": 302, "headers": {"Location": None}},
    {"status": 404, "extra": 1},
    {"status": 500, "error": {"message": "down", "retry": 5}},
    {}, {"other": 1}, [("status", 200)], "status", ChainMap({"status": 201}), None,
):
    print(handle(response))
counts = defaultdict(int)
match counts:
    case {"missing": x}: print("never", x)
    case _: print("no default was made:", dict(counts))
match {1: "int", None: "none", True: "bool"}:
    case {1: one, None: nothing, **rest}: print(one, nothing, rest)
match {"k": 1}:
    case {"k": 1 | 2 as v, **rest}: print(v, rest)

# tomllib reads TOML from binary files.
import tomllib

source = """
title = "Example"
[owner]
name = "Ann"
born = 1990-05-27T07:32:00Z
[[items]]
id = 1
tags = ["a", "b"]
[[items]]
id = 0x10
price = 1_000.5
day = 2024-02-29
at = 07:30:00
multi = '''
raw \\n text'''
inf = -inf
"""
with open("c.toml", "w") as f:
    f.write(source)
with open("c.toml", "rb") as f:
    data = tomllib.load(f)
print(data["title"], data["owner"])
for item in data["items"]:
    print(item)
try:
    with open("c.toml") as f:
        tomllib.load(f)
except TypeError as error:
    print(error)
for bad in ("a = ", "a = 1\na = 2", "[t]\n[t]", "x = 'open", "= 1", "a = 01"):
    try:
        tomllib.loads(bad)
    except tomllib.TOMLDecodeError as error:
        print(repr(bad), error, (error.lineno, error.colno))

"""What takes time in programs: it should lie together."""

import io
import itertools
import json
import pickle
import re
import string
from dataclasses import dataclass


@dataclass
class Record:
    name: str
    tags: list


text = " ".join(f"word{n} 2026-{n % 12 + 1:02}-{n % 28 + 1:02} user{n}@example.org" for n in range(60))
for pattern in (r"\d{4}-(\d\d)-(\d\d)", r"(\w+)@(\w+)\.org", r"[a-z]+\d*?\b", r"(?:ab|wo)r?d(?=\d)", r"^.*?word1\b", r"(?i)WORD\d+|\s+$", r"(?P<x>\w)(?P=x)"):
    compiled = re.compile(pattern)
    compiled.findall(text)
    compiled.sub(lambda match: match.group(0).upper(), text)
    compiled.split(text, 3)
    for match in compiled.finditer(text):
        match.start(), match.groups(), match.span()
    compiled.search(text), compiled.fullmatch(text), compiled.match(text)

records = [Record(f"r{n}", [n, n / 3, str(n), None, True, (n, -n), {n: "é"}, {n}, b"x", 2**70 + n]) for n in range(40)]
for protocol in (0, 2, 4, 5):
    assert pickle.loads(pickle.dumps(records, protocol)) == records
buffer = io.BytesIO()
pickle.dump({"a": records}, buffer)
data = [{"name": record.name, "n": i, "x": i / 7, "deep": [[i], {"k": None}], "ok": i % 2 == 0} for i, record in enumerate(records)]
for indent in (None, 2):
    assert json.loads(json.dumps(data, indent=indent, sort_keys=True)) == data
print(len(json.dumps(data, ensure_ascii=False, separators=(",", ":"))))

product = 1
for n in range(1, 200):
    product *= n
print(product % 10**9 + 7, product // 3**100, str(product)[:20], int("9" * 300) * 3, pow(3, 500, 10**40), product.bit_length(), (product >> 40) & 0xFFFF, -product // 7, divmod(product, 10**30 + 1), product == product + 0, product < product + 1, float(product % 10**20), hash(product), f"{product % 10**25:,}")
a, b, large = 0, 1, 3**400
for n in range(1, 300):
    a, b = b, a + b
    large = (large * n // (n + 1) >> 1) + (a << 64) - b
    a, b = min(a, b), max(a, b)
    if large % (n * 10**20 + 1) == large // 10**30 or large > 2**2000:
        large //= 2**900

builder = io.StringIO()
for n in range(100):
    builder.write(f"{n:04d}|{n * 1.5:8.3f}|{n!s:<5}|{n:x}\n")
lines = builder.getvalue().splitlines()
print(len(lines), sorted(lines, key=str.lower)[0], "".join(reversed(lines[0])), lines[0].translate(str.maketrans("0", "o")))
print(sorted((n * 7919 % 1009 for n in range(300)), reverse=True)[:3], sorted((n % 17 / 3 for n in range(99)))[:2], sorted((str(n) for n in range(99)))[:2])
print(sum(1 for _ in itertools.permutations(range(5))), list(itertools.groupby("aabb"))[0][0], list(itertools.accumulate(range(5))), string.digits)
matrix = [[i * j + 0.5 for j in range(12)] for i in range(12)]
print(sum(map(sum, zip(*matrix))), [row[:] for row in matrix][0][:2], max(map(max, matrix)))
grid = {(x, y): x * y for x in range(12) for y in range(12)}
print(sum(grid.values()), sorted(grid, key=grid.get)[-1], len({*grid} - {(0, 0)}))

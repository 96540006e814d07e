"""Integers, floats, big integers, strings, formatting, bytes, regular expressions, JSON, pickle, decimals."""

import copy
import json
import math
import pickle
import re
import string
from decimal import Decimal
from fractions import Fraction

LINE = re.compile(r"(?P<host>\S+) - \[(?P<day>\d+)/(?P<month>\w+)\] \"(?P<request>[^\"]*)\" (?P<status>\d{3})")
WORD = re.compile(r"[a-z]+(?:'[a-z]+)?", re.IGNORECASE)


def integrate(function, low, high, steps):
    width = (high - low) / steps
    total = 0.0
    for step in range(steps):
        total += function(low + (step + 0.5) * width)
    return total * width


def mandelbrot(columns, rows):
    inside = 0
    for row in range(rows):
        for column in range(columns):
            c = complex(column / columns * 3 - 2, row / rows * 2 - 1)
            z = 0j
            for _ in range(20):
                z = z * z + c
                if abs(z) > 2:
                    break
            else:
                inside += 1
    return inside


def gravity(bodies, steps):
    for _ in range(steps):
        for i, a in enumerate(bodies):
            for b in bodies[i + 1 :]:
                dx, dy = a[0] - b[0], a[1] - b[1]
                force = 0.01 / ((dx * dx + dy * dy + 0.1) ** 1.5)
                a[2] -= dx * force * b[4]
                a[3] -= dy * force * b[4]
                b[2] += dx * force * a[4]
                b[3] += dy * force * a[4]
        for body in bodies:
            body[0] += 0.01 * body[2]
            body[1] += 0.01 * body[3]
    return bodies[0][0]


def digits_of_e(count):
    scale = 10 ** (count + 5)
    total, term, n = scale, scale, 1
    while term:
        term //= n
        total += term
        n += 1
    return str(total)[:10]


def caesar(text, shift):
    shifted = []
    for char in text:
        if char.islower():
            shifted.append(chr((ord(char) - 97 + shift) % 26 + 97))
        elif char.isupper():
            shifted.append(chr((ord(char) - 65 + shift) % 26 + 65))
        else:
            shifted.append(char)
    return "".join(shifted)


def is_palindrome(text):
    cleaned = [c.lower() for c in text if c.isalnum()]
    return cleaned == cleaned[::-1]


def main():
    total = integrate(lambda x: x * x * math.sin(x), 0, 3, 40_000) + mandelbrot(60, 40)
    total += gravity([[n * 1.0, n * 0.5, 0.0, 0.1, 1.0 + n] for n in range(6)], 800)
    total += len(digits_of_e(800)) + (3**500 * 7**300 % 10**9) + pow(3, 10**9, 10**9 + 7) + math.factorial(300) % 1009
    for n in range(20_000):
        total += (n * 31 ^ n >> 3) % 17 + n // 7 - (n & 12) + round(n / 3, 2) + divmod(n, 9)[1] + abs(-n) + min(n, 5, 9)
    text = "The quick brown fox doesn't jump over 13 lazy dogs; it naps. " * 20
    for n in range(120):
        words = text.split()
        total += len(" ".join(word.capitalize() for word in words).replace("Fox", "cat").upper())
        total += len(caesar(text[:300], n)) + is_palindrome("A man, a plan, a canal: Panama")
        line = f'host{n} - [{n % 28}/Nov] "GET /page/{n:04d}?q={n * 1.5:.3f}" {200 + n % 3}'
        found = LINE.match(line)
        total += int(found["status"]) + len(found["host"]) + len(WORD.findall(text)) + len(re.sub(r"\s+", "-", text))
        total += len("%s is %d or %5.2f" % (line, n, n / 7)) + len("{:>10}|{name!r:^12}".format(n, name=line))
        record = {"id": n, "name": f"n{n}", "tags": ["a", "b", None, True], "nested": {"x": [1.5, 2, {"y": "ü"}]}}
        total += len(json.dumps(record, sort_keys=True)) + len(json.loads(json.dumps([record] * 5, indent=1)))
        total += len(pickle.loads(pickle.dumps([record] * 5))) + len(copy.deepcopy(record)["tags"])
        data = line.encode() + bytes(range(32))
        total += sum(data) + len(data.hex()) + data.find(b"GET") + len(data.decode("latin-1").strip(string.whitespace))
        total += text.count("o") + text.find("naps") + text.startswith("The") + len(text.partition(";")[0]) + len(text.splitlines())
        total += len(repr(record)) + len(str([n, float(n), "s"])) + hash(line) % 2 + int(str(n) + "7") + float("1.5e3")
    total += float(sum(Decimal(n) / 7 for n in range(100))) + float(sum(Fraction(1, n) for n in range(1, 60)))
    return round(total)


print(main())
